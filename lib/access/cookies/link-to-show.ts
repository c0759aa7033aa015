/**
 * A link made a moment ago, on its way to the page that shows it once. It travels in a cookie of that page alone,
 * for ten minutes: its token must stand in no address, and the database keeps only its hash.
 */
import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { dropCookie, readCookie, writeCookie } from './cookies';

const newLinkCookie = 'chancery-new-link';
const newLinkSeconds = 600;

const linkToShow = z.strictObject({ linkId: z.string(), token: z.string() });
export type LinkToShow = z.infer<typeof linkToShow>;

/** The one page that may see the cookie. */
export function linkToShowPath(assessmentId: string): string {
  return `/assessments/${assessmentId}/share`;
}

/** `path`: of the page that shows it. */
export function linkToShowLine(request: Request, path: string, link: LinkToShow): string {
  const value = Buffer.from(JSON.stringify(link)).toString('base64url');
  return writeCookie(request, { name: newLinkCookie, value, path, seconds: newLinkSeconds });
}

export function dropLinkToShow(request: Request, assessmentId: string): readonly string[] {
  return dropCookie(request, { name: newLinkCookie, path: linkToShowPath(assessmentId) });
}

export async function findLinkToShow(): Promise<LinkToShow | undefined> {
  const text = readCookie(await cookies(), newLinkCookie);
  if (text === undefined) return undefined;
  try {
    return linkToShow.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
