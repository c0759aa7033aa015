import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { environment } from '@/lib/env';
import { sqliteFile } from '@/prisma/sqlite/sqlite-file.mjs';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { onPostgresql } from './database';
import { findHindrance, hindranceOf } from './readiness';

useOwnTestDatabase();

const failure = (originalCode: string) => ({ meta: { driverAdapterError: { cause: { originalCode } } } });

it.each([
  [false, '5', 'locked'],
  [false, '517', 'locked'],
  [false, '8', 'read-only'],
  [false, '1544', 'read-only'],
  [false, '13', 'no-space'],
  [false, '778', 'away'],
  [true, '25006', 'read-only'],
  [true, '53100', 'no-space'],
  [true, '55P03', 'locked'],
  [true, '57P01', 'away'],
] as const)('knows what an error means (PostgreSQL: %s, %s)', (postgresql, code, hindrance) => {
  expect(hindranceOf(failure(code), postgresql)).toBe(hindrance);
});

it('takes whatever it does not know for a database that is away', () => {
  for (const error of [undefined, new Error('connect ECONNREFUSED'), failure('')])
    expect(hindranceOf(error, false)).toBe('away');
});

it('finds nothing in the way, then a lock, within seconds, and then nothing again', async () => {
  expect(await findHindrance()).toBeUndefined();
  if (onPostgresql()) return;
  const hold = `
    const database = new (require('libsql'))(process.argv[1]);
    database.exec('BEGIN IMMEDIATE');
    console.log('held');
    process.stdin.resume().once('end', () => process.exit());`;
  const other = spawn(process.execPath, ['-e', hold, sqliteFile(environment().databaseUrl)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  await expect.poll(findHindrance, { timeout: 10_000 }).toBe('locked');
  other.stdin.end();
  await expect.poll(findHindrance, { timeout: 10_000 }).toBeUndefined();
});
