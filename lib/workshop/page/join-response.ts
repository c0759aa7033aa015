import 'server-only';
import type { NextRequest } from 'next/server';
import { dropCookie, readCookie, writeCookie } from '@/lib/access/cookies/cookies';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { createToken, looksLikeToken } from '@/lib/access/tokens/tokens';
import { findWorkshopByCode } from '@/lib/workshop/store/people/entrance';
import type { Words } from '@/lib/i18n/catalogue/words';
import { addressOf } from '@/lib/http/guard/rate-limit';
import type { Newcomer } from '@/lib/workshop/model/read-newcomer';
import { codePage, entrancePage, joinRefusalText } from './join-page';
import { shellResponse } from './shell';

interface JoinRequest {
  readonly code: string;
  readonly words: Words;
  readonly typed?: Newcomer;
  readonly problems?: readonly string[];
}

const twoDays = 2 * 24 * 60 * 60;

/**
 * Name of the cookie with the secret that a browser gets at the door; it opens nothing until somebody enters with it.
 */
export function joinedBeforeCookie(workshopId: string): string {
  return `been-in-${workshopId}`;
}

export function grantJoinedBeforeCookie(request: Request, workshopId: string, token: string): string {
  return writeCookie(request, { name: joinedBeforeCookie(workshopId), value: token, path: '/join', seconds: twoDays });
}

export function dropJoinedBeforeCookie(request: Request, workshopId: string): readonly string[] {
  return dropCookie(request, { name: joinedBeforeCookie(workshopId), path: '/join' });
}

function formerPlaceCookie(workshopId: string): string {
  return `was-in-${workshopId}`;
}

/**
 * Keeps whose place this device was told to forget. The secret is not in it, so it opens nothing: it only tells that
 * the next person came on the same device.
 */
export function grantFormerPlaceCookie(request: Request, workshopId: string, participantId: string): string {
  return writeCookie(request, {
    name: formerPlaceCookie(workshopId),
    value: participantId,
    path: '/join',
    seconds: twoDays,
  });
}

/** Finds, by workshop, the participant whose place this browser was told to forget. */
export function formerPlaces(request: NextRequest): (workshopId: string) => string | undefined {
  return (workshopId) => {
    const id = readCookie(request.cookies, formerPlaceCookie(workshopId));
    return id !== undefined && looksLikeId(id) ? id : undefined;
  };
}

/** Finds, by workshop, the secret that this browser was given at the door. */
export function browserTokens(request: NextRequest): (workshopId: string) => string | undefined {
  return (workshopId) => {
    const token = readCookie(request.cookies, joinedBeforeCookie(workshopId));
    return token !== undefined && looksLikeToken(token) ? token : undefined;
  };
}

/**
 * Answers with the door of the workshop that the code opens, or says why there is none. A browser that comes for the
 * first time gets its secret here.
 */
export async function showJoinPage(request: NextRequest, { code, words, ...page }: JoinRequest): Promise<Response> {
  const browser = browserTokens(request);
  const door = await findWorkshopByCode({ code, address: addressOf(request), browser, former: formerPlaces(request) });
  if (!door.ok) return showCodePage(words, code, door.why);
  if (door.place === 'removed') return showCodePage(words, code, 'removed');
  const status = page.problems === undefined ? 200 : joinRefusalText(words, 'invalid').status;
  const response = shellResponse(entrancePage(words, door, { code, ...page }), { status });
  if (browser(door.workshopId) === undefined)
    response.headers.append('set-cookie', grantJoinedBeforeCookie(request, door.workshopId, createToken()));
  return response;
}

export function showCodePage(words: Words, code: string, why: Parameters<typeof joinRefusalText>[1]): Response {
  const { status, problem } = joinRefusalText(words, why);
  return shellResponse(codePage(words, { code, problems: [problem] }), { status });
}
