/**
 * The one place where an access is found. Pages and routes ask here, and know nothing of what grants it: links are the
 * only source today. Another one is a file beside link-source.ts and an entry in `sources`; the first that grants
 * anything counts.
 */
import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { linkSource } from './link-source';
import type { AccessSource, Held, Sent } from './source';

const sources: readonly AccessSource[] = [linkSource];

/** What a browser may do with this assessment: for pages, which programs do not ask for. */
export function findBrowserAccess(sent: Sent, assessmentId: string): Promise<Access | undefined> {
  return firstAccess((source) => source.ofBrowser(sent, assessmentId));
}

/** What the sender of a call may do with this assessment, be it a browser or a program: for routes. */
export function findCallAccess(sent: Sent, assessmentId: string): Promise<Access | undefined> {
  return firstAccess((source) => source.ofCall(sent, assessmentId));
}

/** All that a browser may go on with. */
export async function listHeld(sent: Sent): Promise<Held> {
  const held = await Promise.all(sources.map((source) => source.listOf(sent)));
  return { open: held.flatMap(({ open }) => open), ended: held.reduce((sum, { ended }) => sum + ended, 0) };
}

async function firstAccess(find: (source: AccessSource) => Promise<Access | undefined>): Promise<Access | undefined> {
  for (const source of sources) {
    const access = await find(source);
    if (access !== undefined) return access;
  }
  return undefined;
}
