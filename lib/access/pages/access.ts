import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import type { CookieJar } from '@/lib/access/cookies/cookies';
import { showNotFound } from './show-not-found';
import { type Access, type Permission, mayDo, mayEnterWorkshop, mayReadArea } from '@/lib/access/permissions';
import { findLinkByToken, type LinkedAssessment, listLinkedAssessments } from '@/lib/data/access/links';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import { findBrowserToken, listBrowserTokens } from './browser-tokens';

export type { Access };

/** What the given token grants for this assessment; nothing where it belongs to another. */
export async function findAccessByToken(assessmentId: string, token: string | undefined): Promise<Access | undefined> {
  if (token === undefined) return undefined;
  const access = await findLinkByToken(token);
  return access?.assessmentId === assessmentId ? access : undefined;
}

/** What the link that a request's browser holds grants for this assessment. */
export async function findAccessIn(jar: CookieJar, assessmentId: string): Promise<Access | undefined> {
  return findAccessByToken(assessmentId, await findBrowserToken(jar, assessmentId));
}

/** Asked once a request, however many parts of a page ask. */
export const findAccess = cache(async (assessmentId: string): Promise<Access | undefined> =>
  findAccessIn(await cookies(), assessmentId),
);

/** The secret that this browser already holds, so that its holder can be shown the link to keep. */
export async function findOwnToken(assessmentId: string): Promise<string | undefined> {
  return findBrowserToken(await cookies(), assessmentId);
}

/** For pages. A guessed id, an expired link and a forbidden action all look alike: not found. */
export async function requireAccess(assessmentId: string, action: Permission): Promise<Access> {
  const access = await findAccess(assessmentId);
  if (access === undefined || !mayDo(access.role, action)) showNotFound();
  return access;
}

export interface AreaAccess {
  readonly access: Access;
  readonly area: AreaId;
}

/** For the page of one area: an area that there is not, and one that the link does not show, are not found. */
export async function requireAreaAccess(assessmentId: string, asked: string): Promise<AreaAccess> {
  const access = await requireAccess(assessmentId, 'read-area');
  const area = areaIds.find((known) => known === asked);
  if (area === undefined || !mayReadArea(access, area)) showNotFound();
  return { access, area };
}

/** For the pages of one workshop. Whether the assessment has it, the data says. */
export async function requireWorkshopAccess(
  assessmentId: string,
  workshop: string,
  action: Permission,
): Promise<Access> {
  const access = await requireAccess(assessmentId, action);
  if (!mayEnterWorkshop(access, workshop)) showNotFound();
  return access;
}

interface Held {
  readonly open: readonly LinkedAssessment[];
  /** How many of the links that this browser holds have ended. */
  readonly ended: number;
}

/** What the links that this browser holds open. */
export async function listBrowserAccess(): Promise<Held> {
  const held = await listBrowserTokens(await cookies());
  const open = await listLinkedAssessments(held.map(({ token }) => token));
  return { open, ended: held.length - open.length };
}
