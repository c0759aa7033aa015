import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { findLinkByToken } from '@/lib/data/links';
import { type DimensionId, dimensionIds } from '@/lib/instrument/instrument';
import { accessCookieName, assessmentIdOf } from './access-cookie';
import { nothingHere } from './nothing-here';
import { type Access, type Action, mayDo, mayEnterWorkshop, mayReadHeading } from './permissions';

export type { Access };

/** What the given token grants for this assessment; nothing where it belongs to another. */
export async function findAccessByToken(assessmentId: string, token: string | undefined): Promise<Access | undefined> {
  if (token === undefined) return undefined;
  const access = await findLinkByToken(token);
  return access?.assessmentId === assessmentId ? access : undefined;
}

/** Asked once a request, however many parts of a page ask. */
export const findAccess = cache(async (assessmentId: string): Promise<Access | undefined> => {
  return findAccessByToken(assessmentId, await findOwnToken(assessmentId));
});

/** What the keys that this browser holds still open. */
export async function listHeldAccess(): Promise<readonly Access[]> {
  const ids = (await cookies()).getAll().flatMap(({ name }) => assessmentIdOf(name) ?? []);
  const held = await Promise.all(ids.map((id) => findAccess(id)));
  return held.filter((access) => access !== undefined);
}

/** The secret that this browser already holds, so that its holder can be shown the link to keep. */
export async function findOwnToken(assessmentId: string): Promise<string | undefined> {
  const jar = await cookies();
  return jar.get(accessCookieName(assessmentId))?.value;
}

/** For pages. A guessed id, an expired link and a forbidden action all look alike: not found. */
export async function requireAccess(assessmentId: string, action: Action): Promise<Access> {
  const access = await findAccess(assessmentId);
  if (access === undefined || !mayDo(access.role, action)) nothingHere();
  return access;
}

export interface HeadingAccess {
  readonly access: Access;
  readonly heading: DimensionId;
}

/** For the page of one heading: a heading that there is not, and one that the link does not show, are not found. */
export async function requireHeadingAccess(assessmentId: string, asked: string): Promise<HeadingAccess> {
  const access = await requireAccess(assessmentId, 'read-heading');
  const heading = dimensionIds.find((known) => known === asked);
  if (heading === undefined || !mayReadHeading(access, heading)) nothingHere();
  return { access, heading };
}

/** For the pages of one workshop. Whether the assessment has it, the data says. */
export async function requireWorkshopAccess(assessmentId: string, workshop: string, action: Action): Promise<Access> {
  const access = await requireAccess(assessmentId, action);
  if (!mayEnterWorkshop(access, workshop)) nothingHere();
  return access;
}
