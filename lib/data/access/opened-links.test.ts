import { expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { startedAssessment, useOwnTestDatabase } from '@/prisma/test-database';
import {
  createLink,
  findLinkByToken,
  isHeldHereAlone,
  listLinks,
  type NewLink,
  noteOpened,
  withdrawLink,
} from './links';

useOwnTestDatabase();

async function linkOf(access: Access, link: NewLink): Promise<Access> {
  const { token } = await createLink(access, link);
  const opened = await findLinkByToken(token);
  if (opened === undefined) throw new Error('The link opens nothing');
  return opened;
}

it('keeps when a link was first opened in another browser', async () => {
  const access = await startedAssessment();
  const reader = await linkOf(access, { role: 'view' });
  const openings = async () => (await listLinks(access)).flatMap(({ openedAt }) => openedAt ?? []);
  expect(await openings()).toEqual([]);
  await noteOpened(reader);
  const [first] = await openings();
  expect(first).toBeInstanceOf(Date);
  await noteOpened(reader);
  expect(await openings()).toEqual([first]);
});

it('tells whether another browser could go on with the assessment', async () => {
  const access = await startedAssessment();
  await noteOpened(await linkOf(access, { role: 'view' }));
  expect(await isHeldHereAlone(access)).toBe(true);
  const colleague = await linkOf(access, { role: 'edit' });
  expect(await isHeldHereAlone(access)).toBe(true);
  await noteOpened(colleague);
  expect(await isHeldHereAlone(access)).toBe(false);
  await withdrawLink(access, colleague.holderId);
  expect(await isHeldHereAlone(access)).toBe(true);
});
