/**
 * Two processes that start at the same moment, one that was killed, one that never ends: each leads to one migrated
 * database or to a sentence.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { explainFailure } from '../refusals/explain-failure.mjs';
import { migrate } from './migrate.mjs';
import { readMigrations } from './migrations.mjs';
import { sqliteFile } from '../sqlite/sqlite-file.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders: string[] = [];
const names = readMigrations('sqlite').map(({ name }) => name);

function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-migrate-'));
  folders.push(folder);
  return `file:${join(folder, 'my data', 'test.db')}`;
}

function migrateElsewhere(url: string) {
  return spawn(process.execPath, ['prisma/runner/migrate.mjs'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function wordsOf(process: ReturnType<typeof migrateElsewhere>): Promise<string> {
  let words = '';
  process.stdout.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  await once(process, 'close');
  return words;
}

async function execute(url: string, ...statements: readonly string[]) {
  const client = new PrismaLibSql({ url }).createClient({ url });
  for (const statement of statements) await client.execute(statement);
  client.close();
}

/** One more than there is, which takes long where it is told to. */
function andOneMore(script: string) {
  return [...readMigrations('sqlite'), { name: '29991231235959_next', script, checksums: ['0'] }];
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('migrating an SQLite file', () => {
  it('twice at once applies each migration once', async () => {
    const url = newDatabase();
    const said = await Promise.all([1, 2, 3].map(() => wordsOf(migrateElsewhere(url))));
    expect(said.filter((words) => words.includes('Applied:'))).toHaveLength(1);
    expect(said.filter((words) => words.includes('The database is up to date.'))).toHaveLength(2);
  }, 30_000);

  it('leaves nothing where one of the scripts fails', async () => {
    const url = newDatabase();
    await expect(
      migrate(url, { committed: andOneMore('CREATE TABLE "More" (id TEXT); INSERT INTO "None" VALUES (1);') }),
    ).rejects.toThrow('None');
    expect(await migrate(url)).toEqual(names);
  });

  it('leaves nothing where a script would leave a reference to nothing', async () => {
    const url = newDatabase();
    const dangling = `INSERT INTO "Target" ("assessmentId", "area", "stage") VALUES ('nobody', 'strategy', 'strong');`;
    await expect(migrate(url, { committed: andOneMore(dangling) })).rejects.toThrow('references to nothing in Target');
    expect(await migrate(url)).toEqual(names);
  });

  it('is possible right after a process was killed in it', async () => {
    const url = newDatabase();
    const long =
      'CREATE TABLE "More" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ' +
      '100000000) SELECT i FROM n';
    const program = `import { migrate } from './prisma/runner/migrate.mjs';
      await migrate(${JSON.stringify(url)}, { committed: ${JSON.stringify(andOneMore(long))} });`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: root, stdio: 'inherit' });
    while (!existsSync(`${sqliteFile(url)}-journal`)) await wait(5);
    await wait(50);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    expect(await migrate(url)).toEqual(names);
  }, 30_000);

  it('locks nothing where nothing is missing', async () => {
    const url = newDatabase();
    await migrate(url);
    await execute(url, 'PRAGMA journal_mode = WAL');
    const holder = new PrismaLibSql({ url }).createClient({ url });
    const held = await holder.transaction('write');
    expect(await migrate(url, { patienceMilliseconds: 0 })).toEqual([]);
    held.close();
    holder.close();
  });

  it('says what it waits for, and that it waits no longer', async () => {
    const url = newDatabase();
    const committed = readMigrations('sqlite');
    await migrate(url, { committed: committed.slice(0, 1) });
    const holder = new PrismaLibSql({ url }).createClient({ url });
    const held = await holder.transaction('write');
    const said: string[] = [];
    const waiting = migrate(url, { patienceMilliseconds: 1_500, say: (words) => said.push(words) }).catch(
      explainFailure,
    );
    expect(await waiting).toMatchObject({ message: expect.stringContaining('Another process has held the database') });
    expect(said).toEqual([expect.stringContaining('Waiting for another process')]);
    held.close();
    holder.close();
    expect(await migrate(url)).toEqual(names.slice(1));
  });
});

describe('a database that this program does not know', () => {
  const record = (set: string) =>
    `UPDATE "_prisma_migrations" SET ${set} WHERE "migration_name" = '${names.at(-1) ?? ''}'`;
  it.each([
    [
      'has a migration of a newer version',
      record(`"migration_name" = '29991231235959_next'`),
      /newer version of Chancery: it has the migration 29991231235959_next/,
    ],
    ['has one that was not finished', record('"finished_at" = NULL'), /was begun and not finished/],
    [
      'has one that was changed since',
      record(`"checksum" = 'other'`),
      /is not the one that this database was made with/,
    ],
    [
      'has none, and a table of the same name',
      'DROP TABLE "_prisma_migrations"',
      /has a table \w+ that Chancery did not make/,
    ],
  ])('is left as it is where it %s', async (_, change, sentence) => {
    const url = newDatabase();
    await migrate(url);
    await execute(url, change);
    await expect(migrate(url)).rejects.toThrow(sentence);
  });

  it('is one of today where the line ends of the scripts are those of another system', async () => {
    const url = newDatabase();
    await migrate(url);
    const [first] = readMigrations('sqlite');
    const { name = '', checksums: [ofThese, , ofOthers] = [] } = first ?? {};
    await execute(url, `UPDATE "_prisma_migrations" SET "checksum" = '${ofOthers}' WHERE "migration_name" = '${name}'`);
    expect(ofOthers).not.toBe(ofThese);
    expect(await migrate(url)).toEqual([]);
  });
});
