import { expect, it } from 'vitest';
import { environment } from '@/lib/env';
import { startedAssessment, useClientOf, useOwnTestDatabase } from '@/prisma/test-database';
import { closeDatabase, database } from '@/lib/data/database/database';
import { createLink, listLinks } from './links';

useOwnTestDatabase();

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

it('lists links without writing anything, unless one ended ninety days ago', async () => {
  const access = await startedAssessment();
  const { linkId } = await createLink(access, { role: 'view' });
  await closeDatabase();
  const asked: string[] = [];
  useClientOf(environment().databaseUrl, ({ query }) => asked.push(query));
  const written = () => asked.filter((query) => !/^\s*(SELECT|BEGIN|COMMIT)/i.test(query));
  const withdraw = (days: number) =>
    database().link.update({ where: { id: linkId }, data: { revokedAt: daysAgo(days) }, select: { id: true } });
  await withdraw(89);
  asked.length = 0;
  await listLinks(access);
  expect(asked.length).toBeGreaterThan(0);
  expect(written()).toEqual([]);
  await withdraw(91);
  await listLinks(access);
  expect(await database().link.count({ where: { id: linkId } })).toBe(0);
});
