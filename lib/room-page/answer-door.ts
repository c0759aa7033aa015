import 'server-only';
import type { NextRequest } from 'next/server';
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

/** Where somebody comes who has joined before with the same browser; it says so, and opens nothing. */
export function beenInsideCookie(workshopId: string): string {
  return `been-in-${workshopId}`;
}

/** The door of the room that the code opens, or why there is none. */
export async function answerDoor(request: NextRequest, { code, words, ...page }: Knock): Promise<Response> {
  const door = await findRoomByCode(code, addressOf(request));
  if (!door.ok) return answerNoDoor(words, code, door.why);
  const inside = request.cookies.has(beenInsideCookie(door.workshopId));
  const status = page.problems === undefined ? 200 : refusalOfDoor(words, 'invalid').status;
  return shellResponse(doorPage(words, door, { code, inside, ...page }), { status });
}

export function answerNoDoor(words: Words, code: string, why: Parameters<typeof refusalOfDoor>[1]): Response {
  const { status, problem } = refusalOfDoor(words, why);
  return shellResponse(codePage(words, { code, problems: [problem] }), { status });
}
