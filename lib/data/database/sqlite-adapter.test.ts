import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PrismaClient } from '@/prisma/generated/sqlite/client/client';
import { takeInUseLock } from '@/prisma/sqlite/in-use-lock.mjs';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { SqliteAdapter } from './sqlite-adapter';

const folder = mkdtempSync(join(tmpdir(), 'chancery-steady-'));
const file = join(folder, 'data/chancery.db');
const url = `file:${file}`;
const patience = 400;
let client: PrismaClient;
const others: ChildProcess[] = [];

beforeAll(async () => {
  await migrate(url);
  client = new PrismaClient({ adapter: new SqliteAdapter({ url, patience }) });
  await save();
}, 60_000);

afterAll(async () => {
  for (const other of others) other.kill('SIGKILL');
  await client.$disconnect();
  rmSync(folder, { recursive: true });
});

/** Another process that does something to the file, and undoes it when its input ends. */
async function anotherProcess(first: string, last: string): Promise<() => Promise<void>> {
  const work = `
    const database = new (require('libsql'))(process.argv[1]);
    database.exec(process.argv[2]);
    console.log('done');
    process.stdin.resume().once('end', () => { database.exec(process.argv[3]); process.exit(); });
  `;
  const child = spawn(process.execPath, ['-e', work, file, first, last], { stdio: ['pipe', 'pipe', 'inherit'] });
  others.push(child);
  await once(child.stdout, 'data');
  return async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
}

let number = 0;

function save(text = 'text'): Promise<{ id: string }> {
  number += 1;
  const data = {
    id: `id${number}`,
    city: text,
    country: 'NL',
    form: 'full',
    instrumentVersion: 1,
    createdAt: new Date(),
    updatedAt: new Date(),
  };
  return client.assessment.create({ data, select: { id: true } });
}

/** Each way in which something is written. */
const writes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a single statement', () => save()],
  ['a change of many rows', () => client.unsavedInput.deleteMany({})],
  ['a transaction', () => client.$transaction((transaction) => transaction.assessment.count())],
  [
    'several statements at once',
    () => client.$transaction([client.target.deleteMany({}), client.answer.deleteMany({})]),
  ],
  ['a raw statement', () => client.$executeRaw`DELETE FROM "JoinAttempt"`],
];

it.each(writes)('%s waits for a lock that is let go of in time, while others read', async (_, write) => {
  const unlock = await anotherProcess('BEGIN IMMEDIATE', 'COMMIT');
  const written = write();
  await expect(client.assessment.count()).resolves.toBeGreaterThanOrEqual(0);
  let ended = false;
  const watched = written.finally(() => (ended = true));
  await wait(50);
  expect(ended).toBe(false);
  await unlock();
  await watched;
});

it.each(writes)('%s gives up after a while, and works again once the lock is let go of', async (_, write) => {
  const unlock = await anotherProcess('BEGIN IMMEDIATE', 'COMMIT');
  const before = await client.assessment.count();
  // Many, of whom each waits for as long as the first: none waits for the others too.
  const began = performance.now();
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, write));
  expect(outcomes.map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
  expect(performance.now() - began).toBeLessThan(8 * patience);
  await unlock();
  for (let times = 0; times < 3; times += 1) await write();
  const { id } = await save();
  expect(await client.assessment.findUnique({ where: { id }, select: { id: true } })).toEqual({ id });
  expect(await client.assessment.count()).toBeGreaterThan(before);
});

it('shows what another process has written, also after locks', async () => {
  const unlock = await anotherProcess(
    'BEGIN IMMEDIATE',
    "INSERT INTO Assessment VALUES ('elsewhere', 'Otherton', 'NL', 'full', 1, 1, '2026-11-30T00:00:00+00:00', " +
      "'2026-11-30T00:00:00+00:00'); COMMIT",
  );
  await expect(save()).rejects.toThrow();
  await unlock();
  expect(await client.assessment.findUnique({ where: { id: 'elsewhere' }, select: { city: true } })).toEqual({
    city: 'Otherton',
  });
});

it('reads while a transaction of its own is open, and nothing of it', async () => {
  await client.$transaction(async (transaction) => {
    await transaction.assessment.updateMany({ data: { city: 'Elsewhere' } });
    expect(await client.assessment.count({ where: { city: 'Elsewhere' } })).toBe(0);
  });
  expect(await client.assessment.count({ where: { city: 'Elsewhere' } })).toBeGreaterThan(0);
});

it('keeps nothing of a transaction in which a statement failed', async () => {
  const { id } = await save();
  const before = await client.assessment.count();
  const failing = client.$transaction(async (transaction) => {
    await transaction.assessment.deleteMany({ where: { id: { not: id } } });
    await transaction.$executeRawUnsafe('INSERT INTO nowhere VALUES (1)').catch(() => undefined);
    await transaction.assessment.deleteMany({});
  });
  await expect(failing).rejects.toThrow();
  expect(await client.assessment.count()).toBe(before);
});

it('is its owner’s alone', () => {
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  for (const beside of ['', '-wal', '-shm', '.in-use'])
    expect(statSync(`${file}${beside}`).mode & 0o777, beside).toBe(0o600);
});

it('lets nobody have the file alone while it is open, and leaves an empty log behind', async () => {
  expect(await takeInUseLock(file, { alone: true })).toBeUndefined();
  const alongside = await takeInUseLock(file, { alone: false });
  alongside?.();
  await save();
  await client.$disconnect();
  expect(existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`).length : 0).toBe(0);
  const letGo = await takeInUseLock(file, { alone: true });
  expect(letGo).toBeDefined();
  await expect(client.assessment.count()).rejects.toThrow();
  letGo?.();
  expect(await client.assessment.count()).toBeGreaterThan(0);
});
