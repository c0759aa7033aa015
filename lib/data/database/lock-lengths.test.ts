/** Locks of 1 to 30 seconds, at a twentieth of their length; `npm run campaign -- locks` takes them at their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PrismaClient } from '@/prisma/generated/sqlite/client/client';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { SqliteAdapter } from './sqlite-adapter';

const folder = mkdtempSync(join(tmpdir(), 'chancery-locks-'));
const url = `file:${join(folder, 'chancery.db')}`;
const millisecondsPerSecond = 50;
const client = new PrismaClient({ adapter: new SqliteAdapter({ url, patience: 10 * millisecondsPerSecond }) });
const other = new PrismaLibSql({ url }).createClient({ url });
let number = 0;

beforeAll(async () => {
  await migrate(url);
  await save();
}, 60_000);

afterAll(async () => {
  await client.$disconnect();
  other.close();
  rmSync(folder, { recursive: true });
});

async function save(): Promise<string> {
  const id = `id${(number += 1)}`;
  await client.assessment.create({
    data: {
      id,
      city: 'Exampleton',
      country: 'NL',
      form: 'full',
      instrumentVersion: 1,
      createdAt: new Date(),
      updatedAt: new Date(),
    },
    select: { id: true },
  });
  return id;
}

async function stored(): Promise<readonly string[]> {
  return (await client.assessment.findMany({ select: { id: true } })).map(({ id }) => id).toSorted();
}

// All timers are of this process: on a busy machine they come late, but in their order.
it.each([
  [1, 'fulfilled'],
  [3, 'fulfilled'],
  [6, 'fulfilled'],
  [12, 'rejected'],
  [20, 'rejected'],
  [30, 'rejected'],
] as const)(
  'a lock of %i seconds: whoever saves is %s, whoever reads does not wait, and nothing else is kept',
  async (seconds, outcome) => {
    const before = await stored();
    await other.execute('BEGIN IMMEDIATE');
    // Whoever waited for the lock here would wait for ever, and be refused.
    expect(await stored()).toEqual(before);
    const released = wait(seconds * millisecondsPerSecond).then(() => other.executeMultiple('COMMIT'));
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, save));
    expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill(outcome));
    await released;
    const acknowledged = outcomes.flatMap((saved) => (saved.status === 'fulfilled' ? [saved.value] : []));
    for (let times = 0; times < 3; times += 1) acknowledged.push(await save());
    expect(await stored()).toEqual([...before, ...acknowledged].toSorted());
  },
);
