import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { showNotFound, showNotIncluded } from './show-not-found';
import { type Access, type Permission, mayDo, mayEnterWorkshop, mayReadArea } from '@/lib/access/permissions';
import { findBrowserToken } from '@/lib/access/sources/browser-tokens';
import { findBrowserAccess, listHeld } from '@/lib/access/sources/find-access';
import type { Held } from '@/lib/access/sources/source';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';

export type { Access };

const sentWithPage = cache(async () => ({ cookies: await cookies(), headers: await headers() }));

/** Asked once a request, however many parts of a page ask. */
export const findAccess = cache(async (assessmentId: string): Promise<Access | undefined> =>
  findBrowserAccess(await sentWithPage(), assessmentId),
);

/** The secret of the link that this browser holds, where it holds one, so that its holder can be shown it to keep. */
export async function findOwnToken(assessmentId: string): Promise<string | undefined> {
  return findBrowserToken(await cookies(), assessmentId);
}

/**
 * For pages. A guessed id and an expired link look alike: not found. Whoever has a link that opens less than they ask
 * for is told what it opens.
 */
export async function requireAccess(assessmentId: string, action: Permission): Promise<Access> {
  const access = await findAccess(assessmentId);
  if (access === undefined) showNotFound();
  if (!mayDo(access.role, action)) showNotIncluded(assessmentId);
  return access;
}

export interface AreaAccess {
  readonly access: Access;
  readonly area: AreaId;
}

/** For the page of one area: an area that there is not, and one that is not shown to them, are not found. */
export async function requireAreaAccess(assessmentId: string, asked: string): Promise<AreaAccess> {
  const access = await requireAccess(assessmentId, 'read-area');
  const area = areaIds.find((known) => known === asked);
  if (area === undefined) showNotFound();
  if (!mayReadArea(access, area)) showNotIncluded(assessmentId);
  return { access, area };
}

/** For the pages of one workshop. Whether the assessment has it, the data says. */
export async function requireWorkshopAccess(
  assessmentId: string,
  workshop: string,
  action: Permission,
): Promise<Access> {
  const access = await requireAccess(assessmentId, action);
  if (!mayEnterWorkshop(access, workshop)) showNotIncluded(assessmentId);
  return access;
}

/** All that this browser may go on with. */
export async function listBrowserAccess(): Promise<Held> {
  return listHeld(await sentWithPage());
}
