/** Links: a browser holds their secrets in cookies, a program sends one as a bearer. */
import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { findLinkByToken, listLinkedAssessments } from '@/lib/data/access/links';
import { findBrowserToken, listBrowserTokens } from './browser-tokens';
import type { AccessSource, Sent } from './source';

export const linkSource: AccessSource = {
  ofBrowser: async ({ cookies }, assessmentId) =>
    findAccessByToken(assessmentId, await findBrowserToken(cookies, assessmentId)),
  ofCall: (sent, assessmentId) => {
    const bearer = bearerIn(sent);
    return bearer === undefined ? linkSource.ofBrowser(sent, assessmentId) : findAccessByToken(assessmentId, bearer);
  },
  listOf: async ({ cookies }) => {
    const held = await listBrowserTokens(cookies);
    const open = await listLinkedAssessments(held.map(({ token }) => token));
    return { open, ended: held.length - open.length };
  },
};

/** What the token grants for this assessment; nothing where it belongs to another. */
async function findAccessByToken(assessmentId: string, token: string | undefined): Promise<Access | undefined> {
  if (token === undefined) return undefined;
  const access = await findLinkByToken(token);
  return access?.assessmentId === assessmentId ? access : undefined;
}

function bearerIn({ headers }: Sent): string | undefined {
  return /^Bearer ([\w-]+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}
