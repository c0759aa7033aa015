/** The cookie that keeps a participant's place in one workshop: it travels to that workshop's addresses alone. */
import { type CookieJar, dropCookie, readCookie, writeCookie } from './cookies';

const twoDays = 2 * 24 * 60 * 60;

function participantCookieName(workshopId: string): string {
  return `workshop-${workshopId}`;
}

export function participantAddress(workshopId: string): string {
  return `/workshop/${workshopId}`;
}

export function grantParticipantCookie(request: Request, workshopId: string, token: string): string {
  return writeCookie(request, {
    name: participantCookieName(workshopId),
    value: token,
    path: participantAddress(workshopId),
    seconds: twoDays,
  });
}

export function findParticipantToken(jar: CookieJar, workshopId: string): string | undefined {
  return readCookie(jar, participantCookieName(workshopId));
}

export function dropParticipantCookie(request: Request, workshopId: string): readonly string[] {
  return dropCookie(request, { name: participantCookieName(workshopId), path: participantAddress(workshopId) });
}
