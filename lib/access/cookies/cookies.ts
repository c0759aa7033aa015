/** How every cookie is named, written, read and dropped: never readable by scripts, never sent from other sites. */
import { cameByHttps } from './came-by-https';

interface CookiePlace {
  readonly name: string;
  readonly path: string;
}

interface Cookie extends CookiePlace {
  readonly value: string;
  readonly seconds: number;
}

/** What a request carries, as the framework hands it to pages and to route handlers. */
export interface CookieJar {
  get(name: string): { readonly value: string } | undefined;
  getAll(): readonly { readonly name: string; readonly value: string }[];
}

/** Browsers let nobody but this host, over https, set a cookie of such a name; the first needs the path `/`. */
const prefixes = ['__Host-', '__Secure-'] as const;

/**
 * A Set-Cookie line; over https the cookie has a name that no other site can give it, and never travels in the clear.
 */
export function writeCookie(request: Request, cookie: Cookie): string {
  return cameByHttps(request)
    ? `${lineOf({ ...cookie, name: `${prefixFor(cookie)}${cookie.name}` })}; Secure`
    : lineOf(cookie);
}

/** Ends a cookie, also one that was written under its plain name, as all were until December 2026. */
export function dropCookie(request: Request, { name, path }: CookiePlace): readonly string[] {
  const gone = { name, path, value: '', seconds: 0 };
  return cameByHttps(request) ? [writeCookie(request, gone), lineOf(gone)] : [lineOf(gone)];
}

/** The value of a cookie, whichever way it was named when it was written. */
export function readCookie(jar: CookieJar, name: string): string | undefined {
  return [...prefixes, ''].map((prefix) => jar.get(`${prefix}${name}`)?.value).find((value) => value !== undefined);
}

/**
 * All cookies by the names that `readCookie` takes; of one that came under two, the one that no other site can have
 * set.
 */
export function listCookies(jar: CookieJar): ReadonlyMap<string, string> {
  const all = jar
    .getAll()
    .toSorted((one, other) => Number(plainName(one.name) === one.name) - Number(plainName(other.name) === other.name));
  const values = new Map<string, string>();
  for (const { name, value } of all) if (!values.has(plainName(name))) values.set(plainName(name), value);
  return values;
}

function prefixFor({ path }: CookiePlace): (typeof prefixes)[number] {
  return path === '/' ? '__Host-' : '__Secure-';
}

function plainName(name: string): string {
  return name.slice(prefixes.find((prefix) => name.startsWith(prefix))?.length ?? 0);
}

function lineOf({ name, value, path, seconds }: Cookie): string {
  return `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
}
