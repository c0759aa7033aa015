/** The cookie that keeps a participant's place in one room: it travels to that room's addresses alone. */
import { writeCookie } from './access-cookie';

const twoDays = 2 * 24 * 60 * 60;

export function roomCookieName(workshopId: string): string {
  return `room-${workshopId}`;
}

export function roomAddress(workshopId: string): string {
  return `/room/${workshopId}`;
}

export function grantRoomCookie(request: Request, workshopId: string, token: string): string {
  return writeCookie(request, { name: roomCookieName(workshopId), value: token, path: roomAddress(workshopId), seconds: twoDays });
}
