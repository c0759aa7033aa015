import { expect, it } from 'vitest';
import { startedAssessment, useOwnTestDatabase } from '@/prisma/test-database';
import { createLink, findLinkByToken, isHeldHereAlone, listLinks, noteOpened } from './links';

useOwnTestDatabase();

it('knows when a link was first opened in another browser, and that it was not before', async () => {
  const access = await startedAssessment();
  const { token } = await createLink(access, { role: 'view' });
  const opened = await findLinkByToken(token);
  if (opened === undefined) throw new Error('The link opens nothing');
  expect(await isHeldHereAlone(opened)).toBe(true);
  await noteOpened(opened);
  const [first] = (await listLinks(access)).flatMap(({ openedAt }) => openedAt ?? []);
  expect(first).toBeInstanceOf(Date);
  await noteOpened(opened);
  expect((await listLinks(access)).flatMap(({ openedAt }) => openedAt ?? [])).toEqual([first]);
  expect(await isHeldHereAlone(opened)).toBe(false);
  // Of one link nothing follows for another.
  expect(await isHeldHereAlone(access)).toBe(true);
});
