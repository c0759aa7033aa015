import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile } from '../sqlite/in-use-lock.mjs';
import { migrate } from '../runner/migrate.mjs';

// Each is several commands, each of which is a process.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-backup-'));
const pristine = join(folder, 'pristine.db');
let file: string;
let backup: string;
let number = 0;
const others: ChildProcess[] = [];

beforeAll(() => migrate(`file:${pristine}`).then(() => undefined), 60_000);

beforeEach(async () => {
  number += 1;
  mkdirSync(join(folder, String(number)));
  file = join(folder, String(number), 'chancery.db');
  backup = join(folder, String(number), 'backup.db');
  copyFileSync(pristine, file);
  await execute(file, 'PRAGMA journal_mode = WAL');
});

afterAll(() => {
  for (const other of others) other.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A command as an operator runs it. */
function run(command: 'backup' | 'restore', given: readonly string[], launcher: readonly string[] = []) {
  const [program = '', ...before] = [...launcher, process.execPath];
  const { status, stdout, stderr } = spawnSync(program, [...before, `lib/commands/${command}.mjs`, ...given], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: `file:${file}` },
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, said: stdout + stderr };
}

/** In a process of its own, so that nothing stays open here. */
async function execute(path: string, sql: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['-e', `new (require('libsql'))(process.argv[1]).exec(process.argv[2])`, path, sql],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  expect(await once(child, 'exit')).toEqual([0, null]);
}

const moment = '2026-11-30T00:00:00+00:00';
const row = (id: string) =>
  `INSERT INTO Assessment VALUES ('${id}', 'Exampleton', 'NL', 'full', 1, 1, '${moment}', '${moment}')`;

async function idsIn(path: string): Promise<readonly string[]> {
  const copy = join(folder, 'looked-at.db');
  copyFileSync(path, copy);
  const client = openFile(copy);
  const { rows } = await client.execute('SELECT id FROM Assessment ORDER BY id');
  client.close();
  return rows.map(({ id }) => (typeof id === 'string' ? id : ''));
}

const workProgram = `
  const database = new (require('libsql'))(process.argv[1]);
  database.exec(process.argv[2]);
  console.log('done');
  setInterval(() => database, 1000);`;

/** Works with the file until it is killed; leaves a log behind. */
async function worker(sql: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', workProgram, file, sql], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a backup', () => {
  it('has everything that was committed, also what stands in the log alone, and is its owner’s', async () => {
    const other = await worker(row('logged'));
    expect(run('backup', [backup])).toMatchObject({
      status: 0,
      said: expect.stringMatching(/looked through.*\n\s+1 Assessment/),
    });
    await kill(other);
    expect(await idsIn(backup)).toEqual(['logged']);
    for (const path of [backup, `${backup}.sha256`]) expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(spawnSync('sha256sum', ['-c', 'backup.db.sha256'], { cwd: join(folder, String(number)) }).status).toBe(0);
  });

  it('is refused in a sentence, and changes nothing, where there is no place for it', () => {
    const besides = () =>
      readdirSync(join(folder, String(number)))
        .filter((name) => !name.includes('in-use'))
        .sort();
    writeFileSync(backup, 'mine');
    const [byLink, byName] = [join(folder, String(number), 'linked.db'), join(folder, String(number), 'named.db')];
    linkSync(file, byLink);
    symlinkSync(file, byName);
    const before = besides();
    expect(run('backup', [backup])).toMatchObject({ status: 1, said: expect.stringMatching(/is there already/) });
    expect(run('backup', [join(folder, 'nowhere/backup.db')])).toMatchObject({
      status: 1,
      said: expect.stringMatching(/There is no folder/),
    });
    for (const own of [file, `${file}-wal`, `${file}-journal`, `${file}.in-use`, byLink, byName])
      expect(run('backup', [own]), own).toMatchObject({
        status: 1,
        said: expect.stringMatching(/belongs to the database|is there already/),
      });
    expect(run('backup', [])).toMatchObject({ status: 1, said: expect.stringMatching(/^npm run backup -- FILE/) });
    expect(besides()).toEqual(before);
    expect(readFileSync(backup, 'utf8')).toBe('mine');
  });

  it('leaves nothing under its name where the disk is full', async () => {
    await execute(
      file,
      `${row('a')}; CREATE TABLE filler AS
       WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 400)
       SELECT hex(randomblob(2000)) FROM n`,
    );
    expect(run('backup', [backup], ['bash', '-c', 'ulimit -f 600; exec "$0" "$@"'])).toMatchObject({ status: 1 });
    expect([backup, `${backup}.partial`].filter((path) => existsSync(path))).toEqual([]);
  });
});

describe('putting a backup back', () => {
  const restore = (...more: readonly string[]) => run('restore', [backup, ...more]);

  it('gives the state of the backup, whatever was written since and stands in the log', async () => {
    await execute(file, row('before'));
    run('backup', [backup]);
    const writing =
      'WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 2000) INSERT ' +
      "INTO Assessment SELECT 'after' || value, city, country, form, 1, 1, createdAt, updatedAt FROM " +
      'Assessment, n';
    await kill(await worker(writing));
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    expect(restore()).toMatchObject({ status: 1, said: expect.stringMatching(/they would be gone.*--replace/) });
    expect(restore('--replace')).toMatchObject({ status: 0, said: expect.stringMatching(/agrees with its checksum/) });
    expect(await idsIn(file)).toEqual(['before']);
    expect(readdirSync(join(folder, String(number))).sort()).toEqual([
      'backup.db',
      'backup.db.sha256',
      'chancery.db',
      'chancery.db.in-use',
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('needs no permission where nothing stands, also in a folder that is new', async () => {
    await execute(file, row('moved'));
    run('backup', [backup]);
    await execute(file, 'DELETE FROM Assessment');
    expect(restore()).toMatchObject({ status: 0 });
    expect(await idsIn(file)).toEqual(['moved']);
    file = join(folder, String(number), 'elsewhere/chancery.db');
    expect(restore()).toMatchObject({ status: 0 });
    expect(await idsIn(file)).toEqual(['moved']);
  });

  it('is refused while anybody has the database open', async () => {
    run('backup', [backup]);
    const other = await worker(row('at work'));
    expect(restore('--replace')).toMatchObject({ status: 1, said: expect.stringMatching(/has the database open/) });
    await kill(other);
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { takeInUseLock } from './prisma/sqlite/in-use-lock.mjs';
         const letGo = await takeInUseLock(process.argv[1], { alone: false });
         console.log('held');
         setInterval(() => letGo, 1000);`,
        file,
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    others.push(holder);
    await once(holder.stdout, 'data');
    expect(restore('--replace')).toMatchObject({
      status: 1,
      said: expect.stringMatching(/A server, or a command, works with this database/),
    });
    // No word of it outlives the process.
    await kill(holder);
    expect(await idsIn(file)).toEqual([]);
    expect(restore('--replace')).toMatchObject({ status: 0 });
  });

  it('is refused where the file is no whole backup of this program, and leaves the database as it was', async () => {
    await execute(file, row('kept'));
    run('backup', [backup]);
    const whole = readFileSync(backup);
    const newer = join(folder, String(number), 'newer.db');
    copyFileSync(backup, newer);
    await execute(
      newer,
      `UPDATE _prisma_migrations SET migration_name = '20991231000000_later' WHERE migration_name LIKE '%first'`,
    );
    const stray = join(folder, String(number), 'stray.db');
    await execute(stray, 'CREATE TABLE elsewhere (x)');
    const orphaned = join(folder, String(number), 'orphaned.db');
    copyFileSync(backup, orphaned);
    await execute(orphaned, `PRAGMA foreign_keys = OFF; INSERT INTO Target VALUES ('nobody', 'strategy', 'B')`);
    const cut = join(folder, String(number), 'cut.db');
    writeFileSync(cut, whole.subarray(0, whole.length / 2));
    const dump = join(folder, String(number), 'dump');
    writeFileSync(dump, 'PGDMP and more');
    writeFileSync(backup, whole.fill(1, 5_000, 5_010));
    const cases: readonly (readonly [string, RegExp])[] = [
      [backup, /its checksum is another/],
      [newer, /newer version/],
      [stray, /no database of Chancery/],
      [orphaned, /belongs to nothing/],
      [cut, /damaged/],
      [dump, /backup of a PostgreSQL database/],
      [`${backup}.sha256`, /is no backup of Chancery/],
      [join(folder, 'nothing.db'), /There is no file/],
      [folder, /There is no file/],
      [file, /is the database itself/],
    ];
    for (const [path, words] of cases)
      expect(run('restore', [path, '--replace']), path).toMatchObject({
        status: 1,
        said: expect.stringMatching(words),
      });
    expect(await idsIn(file)).toEqual(['kept']);
  });

  it('mends a database that is damaged', async () => {
    await execute(file, row('whole'));
    run('backup', [backup]);
    writeFileSync(file, Buffer.alloc(20_000, 'SQLite format 3\0'));
    expect(restore()).toMatchObject({ status: 1 });
    expect(restore('--replace')).toMatchObject({ status: 0 });
    expect(await idsIn(file)).toEqual(['whole']);
  });

  it('takes a copy that was made by hand, with the log beside it', async () => {
    const other = await worker(row('by hand'));
    for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, `${backup}${ending}`);
    await kill(other);
    expect(restore('--replace')).toMatchObject({ status: 0, said: expect.stringMatching(/no checksum/) });
    expect(await idsIn(file)).toEqual(['by hand']);
  });

  it('killed at any moment leaves the old state or the new one, whole', async () => {
    await execute(file, row('old'));
    run('backup', [backup]);
    await execute(file, `${row('newer')}`);
    for (const delay of [150, 250, 350, 450, 600]) {
      const child = spawn(process.execPath, ['lib/commands/restore.mjs', backup, '--replace'], {
        cwd: root,
        env: { ...process.env, DATABASE_URL: `file:${file}` },
        stdio: 'ignore',
      });
      await wait(delay);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect([['old'], ['newer', 'old']]).toContainEqual(await idsIn(file));
    }
    expect(restore('--replace')).toMatchObject({ status: 0 });
    expect(await idsIn(file)).toEqual(['old']);
  });
});
