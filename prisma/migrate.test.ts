/** Two processes that start at the same moment, and one that was killed: each leads to one migrated database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate } from './migrate.mjs';
import { noFilter, openEngineInOneTransaction, readMigrations } from './migrations.mjs';
import { sqliteFile } from './sqlite-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders: string[] = [];

function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-migrate-'));
  folders.push(folder);
  return `file:${join(folder, 'my data', 'test.db')}`;
}

function migrateElsewhere(url: string) {
  return spawn(process.execPath, ['prisma/migrate.mjs'], { cwd: root, env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function wordsOf(process: ReturnType<typeof migrateElsewhere>): Promise<string> {
  let words = '';
  process.stdout.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  await once(process, 'close');
  return words;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('migrating an SQLite file', () => {
  it('twice at once applies each migration once', async () => {
    const url = newDatabase();
    const said = await Promise.all([1, 2, 3].map(() => wordsOf(migrateElsewhere(url))));
    expect(said.filter((words) => words.startsWith('Applied:'))).toHaveLength(1);
    expect(said.filter((words) => words.startsWith('The database is up to date.'))).toHaveLength(2);
  }, 30_000);

  it('leaves nothing where it was not finished', async () => {
    const url = newDatabase();
    mkdirSync(dirname(sqliteFile(url)), { recursive: true });
    const unfinished = await openEngineInOneTransaction('sqlite', url);
    await unfinished.engine.applyMigrations({ migrationsList: readMigrations('sqlite'), filters: noFilter });
    unfinished.engine.free();
    await unfinished.close();
    expect(await migrate(url)).toEqual(readMigrations('sqlite').migrationDirectories.map(({ path }) => path));
  });

  it.each([150, 250, 300, 350, 400, 450])('is possible right after a process was killed in it, %i ms after its start', async (milliseconds) => {
    const url = newDatabase();
    const killed = migrateElsewhere(url);
    setTimeout(() => killed.kill('SIGKILL'), milliseconds);
    await once(killed, 'exit');
    const began = Date.now();
    await migrate(url);
    expect(await migrate(url)).toEqual([]);
    expect(Date.now() - began).toBeLessThan(10_000);
  }, 60_000);
});
