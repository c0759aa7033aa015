/** The cookies that carry the secrets of the links that a browser opened last, one an assessment. */
import { type CookieJar, dropCookie, listCookies, writeCookie } from './cookies';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';

export const fourHundredDays = 400 * 24 * 60 * 60;

const prefix = 'chancery-';

export function accessCookieName(assessmentId: string): string {
  return `${prefix}${assessmentId}`;
}

export interface BrowserToken {
  readonly assessmentId: string;
  readonly token: string;
}

/** What the cookies of a request might open; the caller finds out whether they do. */
export function tokensIn(jar: CookieJar): readonly BrowserToken[] {
  const named = [...listCookies(jar)].filter(([name]) => name.startsWith(prefix));
  return named
    .map(([name, token]) => ({ assessmentId: name.slice(prefix.length), token }))
    .filter(({ assessmentId }) => looksLikeId(assessmentId));
}

export function grantCookie(request: Request, { assessmentId, token }: BrowserToken): string {
  return writeCookie(request, {
    name: accessCookieName(assessmentId),
    value: token,
    path: '/',
    seconds: fourHundredDays,
  });
}

export function dropAccessCookie(request: Request, assessmentId: string): readonly string[] {
  return dropCookie(request, { name: accessCookieName(assessmentId), path: '/' });
}
