/** For tests only: a migrated database of their own, or the PostgreSQL that DATABASE_URL names. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { createAssessment } from '@/lib/data/assessments';
import { closeDatabase } from '@/lib/data/database';
import { findLinkByToken } from '@/lib/data/links';
import { migrate } from './migrate.mjs';

export function useTestDatabase(): void {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  process.env['DATABASE_URL'] ||= `file:${join(folder, 'test.db')}`;
  const url = process.env['DATABASE_URL'];
  beforeAll(() => migrate(url), 60_000);
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** The same, but on PostgreSQL too nobody else writes to it: for tests of what looks at all rows at once. */
export function useOwnTestDatabase(): void {
  const server = process.env['DATABASE_URL'] ?? '';
  if (/^postgres/.test(server)) {
    const name = `test_${randomBytes(8).toString('hex')}`;
    process.env['DATABASE_URL'] = server.replace(/[^/]+$/, name);
    beforeAll(() => inDatabase(server, `CREATE DATABASE ${name}`));
  }
  useTestDatabase();
}

async function inDatabase(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}

export async function startedAssessment(startedBy = 'Ada'): Promise<Access> {
  const { editToken } = await createAssessment({ city: 'Exampleton', country: 'NL', form: 'full', startedBy });
  const access = await findLinkByToken(editToken);
  if (access === undefined) throw new Error('A new link opens nothing');
  return access;
}
