/** For tests only: a migrated database of their own, or the PostgreSQL that DATABASE_URL names. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { closeDatabase } from '@/lib/data/database/database';
import { findLinkByToken } from '@/lib/data/access/links';
import { SqliteAdapter } from '@/lib/data/database/sqlite-adapter';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client/client';
import { PrismaClient as SqliteClient } from './generated/sqlite/client/client';
import { migrate } from './runner/migrate.mjs';

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

/** The address of one more database of its own, not migrated yet. */
export async function newTestDatabase(): Promise<string> {
  const server = process.env['DATABASE_URL'] ?? '';
  const name = `test_${randomBytes(8).toString('hex')}`;
  if (/^postgres/.test(server)) {
    await inDatabase(server, `CREATE DATABASE ${name}`);
    return server.replace(/[^/]+$/, name);
  }
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${join(folder, `${name}.db`)}`;
}

type Heard = (statement: { readonly query: string; readonly params: string }) => void;

/** From now on lib/data works on this database; `heard` is told what it asks. */
export function useClientOf(url: string, heard: Heard = () => undefined): void {
  const holder: typeof globalThis & { chanceryDatabase?: SqliteClient } = globalThis;
  const log = [{ level: 'query' as const, emit: 'event' as const }];
  if (url.startsWith('file:')) {
    const client = new SqliteClient({ adapter: new SqliteAdapter({ url }), log });
    client.$on('query', heard);
    holder.chanceryDatabase = client;
  } else {
    const client = new PostgresqlClient({ adapter: new PrismaPg({ connectionString: url }), log });
    client.$on('query', heard);
    holder.chanceryDatabase = client as unknown as SqliteClient;
  }
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
