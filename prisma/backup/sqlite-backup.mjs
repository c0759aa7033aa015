import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  isOfDatabase,
  makeBackupFile,
  onDisk,
  removeFile,
  requireBackupFile,
  requireKnownMigrations,
  standsAlready,
  tablesWithData,
} from './backup-file.mjs';
import { openFile, takeInUseLock } from '../sqlite/in-use-lock.mjs';
import { makePrivateFile } from '../sqlite/private-file.mjs';
import { Refusal } from '../refusals/refusal.mjs';
import { sqliteFile } from '../sqlite/sqlite-file.mjs';

const patienceMilliseconds = 60_000;
const pollMilliseconds = 100;
const plainName = /^\w+$/;

/**
 * A copy of the database as it is at one moment, while others work with it; without what they have deleted.
 *
 * @param {string} url
 * @param {string} path
 * @returns {Promise<Map<string, number>>} rows by table
 */
export async function backUpSqlite(url, path) {
  const file = sqliteFile(url);
  if (!existsSync(file)) throw new Refusal(`There is no database ${file}.`);
  if (existsSync(dirname(path)) && isOfDatabase(path, file))
    throw new Refusal(`${path} belongs to the database itself. Choose another name, best on another disk.`);
  const letGo = await takeInUseLock(file, { alone: false });
  if (letGo === undefined)
    throw new Refusal('A backup is being put in the place of this database. Wait until that has ended.');
  try {
    return await makeBackupFile(path, { write: (partial) => copyDatabase(file, partial), check: inspect });
  } finally {
    letGo();
  }
}

async function copyDatabase(file, partial) {
  const client = openFile(file);
  try {
    const until = Date.now() + patienceMilliseconds;
    for (;;) {
      try {
        await client.execute({ sql: 'VACUUM INTO ?', args: [partial] });
        return;
      } catch (error) {
        if (!String(error.code).startsWith('SQLITE_BUSY') || Date.now() > until) throw error;
      }
      await wait(pollMilliseconds);
    }
  } finally {
    client.close();
  }
}

/** Throws a Refusal where a file is damaged, or is no database of ours; gives the rows by table. */
async function inspect(path) {
  const client = openFile(path);
  try {
    // Takes in what a log beside the file has, and leaves one file.
    await client.execute('PRAGMA journal_mode = DELETE');
    const integrity = (await client.execute('PRAGMA integrity_check(1)')).rows[0]?.integrity_check;
    if (integrity !== 'ok') throw new Refusal(`${path} is damaged (${String(integrity)}).`);
    const { rows: broken } = await client.execute('PRAGMA foreign_key_check');
    if (broken.length > 0)
      throw new Refusal(`${path} is damaged: something in ${String(broken[0]?.table)} belongs to nothing.`);
    const counts = await countRows(client);
    const migrations = counts.has('_prisma_migrations')
      ? (
          await client.execute(
            'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
          )
        ).rows
      : [];
    requireKnownMigrations(
      migrations.map((row) => String(row.migration_name)),
      'sqlite',
    );
    return counts;
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))) throw new Refusal(`${path} is damaged (${error.code}).`);
    throw error;
  } finally {
    client.close();
  }
}

async function countRows(client) {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  const counts = new Map();
  for (const name of rows.map((row) => String(row.name)).filter((name) => plainName.test(name))) {
    counts.set(name, Number((await client.execute(`SELECT COUNT(*) AS n FROM "${name}"`)).rows[0]?.n));
  }
  return counts;
}

/**
 * Puts a backup in the place of the database, wholly or not at all: whenever this is cut off, the one or the other is
 * there.
 *
 * @param {string} url
 * @param {string} path
 * @param {{ replace: boolean }} how
 * @returns {Promise<{ counts: Map<string, number>, checksum: boolean }>} `checksum`: whether there was one to hold the
 * backup against
 */
export async function restoreSqlite(url, path, { replace }) {
  const file = sqliteFile(url);
  if (isOfDatabase(path, file)) throw new Refusal(`${path} is the database itself.`);
  const checksum = await requireBackupFile(path, 'sqlite');
  const letGo = await takeInUseLock(file, { alone: true });
  if (letGo === undefined)
    throw new Refusal('A server, or a command, works with this database. End it, and try again.');
  const copy = `${file}.restoring`;
  const old = openOld(file);
  try {
    if (!replace && (await hasData(old))) throw new Refusal(standsAlready);
    copyBackup(path, copy, { withLog: !checksum });
    const counts = await inspect(copy);
    onDisk(copy);
    await settle(old, { replace });
    for (const ending of ['-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
    renameSync(copy, file);
    onDisk(dirname(file));
    return { counts, checksum };
  } finally {
    old?.close();
    removeFile(copy);
    letGo();
  }
}

// Whoever copied a database by hand copied the log beside it too.
function copyBackup(path, copy, { withLog }) {
  removeFile(copy);
  makePrivateFile(copy);
  copyFileSync(path, copy);
  if (withLog && existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  for (const ending of ['', '-wal']) if (existsSync(`${copy}${ending}`)) chmodSync(`${copy}${ending}`, 0o600);
}

// One connection: what was asked on another would keep the file open until the memory is cleared.
function openOld(file) {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0 ? undefined : openFile(file);
}

async function hasData(old) {
  try {
    const counts = old === undefined ? new Map() : await countRows(old);
    return tablesWithData.some((name) => (counts.get(name) ?? 0) > 0);
  } catch {
    // What cannot be read may be all that there is.
    return true;
  }
}

/** Takes what the log has into the one file of the old database: cut off from here on, it is whole by itself. */
async function settle(old, { replace }) {
  try {
    await old?.execute('PRAGMA busy_timeout = 0');
    await old?.execute('PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (String(error.code).startsWith('SQLITE_BUSY'))
      throw new Refusal('Another program has the database open. End it, and try again.');
    // A database that is damaged is what a backup is put back for.
    if (!replace) throw error;
  }
}
