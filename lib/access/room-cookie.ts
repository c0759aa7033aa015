/** The cookie that keeps a participant's place in one room: it travels to that room's addresses alone. */
import { type CookieJar, dropCookie, readCookie, writeCookie } from './cookies';

const twoDays = 2 * 24 * 60 * 60;

function roomCookieName(workshopId: string): string {
  return `room-${workshopId}`;
}

export function roomAddress(workshopId: string): string {
  return `/room/${workshopId}`;
}

export function grantRoomCookie(request: Request, workshopId: string, token: string): string {
  return writeCookie(request, { name: roomCookieName(workshopId), value: token, path: roomAddress(workshopId), seconds: twoDays });
}

export function findRoomToken(jar: CookieJar, workshopId: string): string | undefined {
  return readCookie(jar, roomCookieName(workshopId));
}

export function dropRoomCookie(request: Request, workshopId: string): readonly string[] {
  return dropCookie(request, { name: roomCookieName(workshopId), path: roomAddress(workshopId) });
}
