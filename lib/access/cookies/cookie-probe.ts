import { writeCookie } from './cookies';

export const startPath = '/start';

const oneDay = 24 * 60 * 60;

/** Comes back with the form of this page from every browser that keeps cookies, and from no other. */
export function cookieProbe(request: Request): string {
  return writeCookie(request, { name: 'chancery-cookies', value: 'kept', path: startPath, seconds: oneDay });
}
