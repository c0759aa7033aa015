/** The cookies that carry a link's secret: never readable by scripts, never sent from other sites. */
import { cameByHttps } from '@/lib/security/came-by-https';

const fourHundredDays = 400 * 24 * 60 * 60;

const prefix = 'chancery-';

/** One cookie an assessment, so that one browser may hold several. */
export function accessCookieName(assessmentId: string): string {
  return `${prefix}${assessmentId}`;
}

/** The assessment that a cookie of this name might open; the caller finds out whether it does. */
export function assessmentIdOf(cookieName: string): string | undefined {
  return cookieName.startsWith(prefix) ? cookieName.slice(prefix.length) : undefined;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly seconds: number;
}

/** A Set-Cookie line; over https the cookie never travels in the clear. */
export function writeCookie(request: Request, { name, value, path, seconds }: Cookie): string {
  const attributes = [`${name}=${value}`, `Path=${path}`, `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax'];
  return (cameByHttps(request) ? [...attributes, 'Secure'] : attributes).join('; ');
}

export function grantCookie(request: Request, assessmentId: string, token: string): string {
  return writeCookie(request, { name: accessCookieName(assessmentId), value: token, path: '/', seconds: fourHundredDays });
}

export function dropCookie(request: Request, assessmentId: string): string {
  return writeCookie(request, { name: accessCookieName(assessmentId), value: '', path: '/', seconds: 0 });
}
