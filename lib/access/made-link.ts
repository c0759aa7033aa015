/**
 * A link made a moment ago, on its way to the page that shows it once. It travels in a cookie of that page alone,
 * for ten minutes: its token must stand in no address, and the database keeps only its hash.
 */
import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { dropCookie, readCookie, writeCookie } from './cookies';

const madeLinkCookie = 'chancery-made-link';
const madeLinkSeconds = 600;

const madeLink = z.strictObject({ linkId: z.string(), token: z.string() });
export type MadeLink = z.infer<typeof madeLink>;

/** The one page that may see the cookie. */
export function madeLinkPath(assessmentId: string): string {
  return `/assessments/${assessmentId}/share`;
}

/** `path`: of the page that shows it. */
export function madeLinkLine(request: Request, path: string, link: MadeLink): string {
  const value = Buffer.from(JSON.stringify(link)).toString('base64url');
  return writeCookie(request, { name: madeLinkCookie, value, path, seconds: madeLinkSeconds });
}

export function dropMadeLink(request: Request, assessmentId: string): readonly string[] {
  return dropCookie(request, { name: madeLinkCookie, path: madeLinkPath(assessmentId) });
}

export async function findMadeLink(): Promise<MadeLink | undefined> {
  const text = readCookie(await cookies(), madeLinkCookie);
  if (text === undefined) return undefined;
  try {
    return madeLink.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
