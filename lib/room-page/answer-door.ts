import 'server-only';
import type { NextRequest } from 'next/server';
import { dropCookie, readCookie, writeCookie } from '@/lib/access/cookies';
import { looksLikeId } from '@/lib/access/looks-like-id';
import { createToken, looksLikeToken } from '@/lib/access/tokens';
import { findRoomByCode } from '@/lib/data/participants';
import type { Words } from '@/lib/i18n/words';
import { addressOf } from '@/lib/security/rate-limit';
import type { Newcomer } from '@/lib/workshop/read-newcomer';
import { codePage, doorPage, refusalOfDoor } from './join-page';
import { shellResponse } from './shell';

interface Knock {
  readonly code: string;
  readonly words: Words;
  readonly typed?: Newcomer;
  readonly problems?: readonly string[];
}

const twoDays = 2 * 24 * 60 * 60;

/** Name of the cookie with the secret that a browser gets at the door; it opens nothing until somebody enters with it. */
export function beenInsideCookie(workshopId: string): string {
  return `been-in-${workshopId}`;
}

export function grantDoorCookie(request: Request, workshopId: string, token: string): string {
  return writeCookie(request, { name: beenInsideCookie(workshopId), value: token, path: '/join', seconds: twoDays });
}

export function dropDoorCookie(request: Request, workshopId: string): readonly string[] {
  return dropCookie(request, { name: beenInsideCookie(workshopId), path: '/join' });
}

function formerPlaceCookie(workshopId: string): string {
  return `was-in-${workshopId}`;
}

/**
 * Keeps whose place this device was told to forget. The secret is not in it, so it opens nothing: it only tells that the
 * next person came on the same device.
 */
export function grantFormerPlaceCookie(request: Request, workshopId: string, participantId: string): string {
  return writeCookie(request, { name: formerPlaceCookie(workshopId), value: participantId, path: '/join', seconds: twoDays });
}

/** Finds, by room, the participant whose place this browser was told to forget. */
export function formerPlaces(request: NextRequest): (workshopId: string) => string | undefined {
  return (workshopId) => {
    const id = readCookie(request.cookies, formerPlaceCookie(workshopId));
    return id !== undefined && looksLikeId(id) ? id : undefined;
  };
}

/** Finds, by room, the secret that this browser was given at the door. */
export function browserTokens(request: NextRequest): (workshopId: string) => string | undefined {
  return (workshopId) => {
    const token = readCookie(request.cookies, beenInsideCookie(workshopId));
    return token !== undefined && looksLikeToken(token) ? token : undefined;
  };
}

/**
 * Answers with the door of the room that the code opens, or says why there is none. A browser that comes for the first
 * time gets its secret here.
 */
export async function answerDoor(request: NextRequest, { code, words, ...page }: Knock): Promise<Response> {
  const browser = browserTokens(request);
  const door = await findRoomByCode({ code, address: addressOf(request), browser, former: formerPlaces(request) });
  if (!door.ok) return answerNoDoor(words, code, door.why);
  if (door.place === 'removed') return answerNoDoor(words, code, 'removed');
  const status = page.problems === undefined ? 200 : refusalOfDoor(words, 'invalid').status;
  const response = shellResponse(doorPage(words, door, { code, ...page }), { status });
  if (browser(door.workshopId) === undefined) response.headers.append('set-cookie', grantDoorCookie(request, door.workshopId, createToken()));
  return response;
}

export function answerNoDoor(words: Words, code: string, why: Parameters<typeof refusalOfDoor>[1]): Response {
  const { status, problem } = refusalOfDoor(words, why);
  return shellResponse(codePage(words, { code, problems: [problem] }), { status });
}
