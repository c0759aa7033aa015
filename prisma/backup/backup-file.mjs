// A backup appears under its name when it is whole and on the disk, with its checksum beside it, and not before.
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readMigrations } from '../runner/migrations.mjs';
import { Refusal } from '../refusals/refusal.mjs';

/** Something of an installation is in a database where any of these has rows. */
export const tablesWithData = ['Assessment', 'Contribution', 'Edition', 'ExchangeSource'];

export const standsAlready =
  'There are assessments, contributions or editions in the database, and they would be gone. Where that is ' +
  'what you want: --replace.';

const kinds = { sqlite: 'SQLite format 3\0', postgresql: 'PGDMP' };
const besideDatabase = ['', '-wal', '-shm', '-journal', '.in-use', '.restoring'];

function checksumFile(path) {
  return `${path}.sha256`;
}

export async function checksumOf(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The same folder by another name is the same folder. */
function realPath(path) {
  return join(realpathSync(dirname(path)), basename(path));
}

/** What is read and written as a database is no place for a backup. */
export function isOfDatabase(path, file) {
  if (!existsSync(dirname(file))) return false;
  return besideDatabase.some(
    (ending) => realPath(path) === realPath(`${file}${ending}`) || isSameFile(path, `${file}${ending}`),
  );
}

function isSameFile(one, other) {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/**
 * `write` is given the path to write to; `check` looks at what was written.
 *
 * @template Checked
 * @param {string} given
 * @param {{ write: (path: string) => unknown, check: (path: string) => Promise<Checked> }} how
 * @returns {Promise<Checked>}
 */
export async function makeBackupFile(given, { write, check }) {
  const path = resolve(given);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`There is no folder ${dirname(path)}. Make it, or see whether the disk is there.`);
  if (existsSync(path))
    throw new Refusal(`${given} is there already. Choose another name: no backup is written over another.`);
  const partial = `${path}.partial`;
  removeFile(partial);
  try {
    closeSync(openSync(partial, 'wx', 0o600));
    await write(partial);
    const checked = await check(partial);
    const sum = await checksumOf(partial);
    onDisk(partial);
    // As sha256sum writes it and reads it.
    writeFileSync(checksumFile(path), `${sum}  ${basename(path)}\n`, { mode: 0o600 });
    onDisk(checksumFile(path));
    renameSync(partial, path);
    onDisk(dirname(path));
    return checked;
  } catch (error) {
    removeFile(partial);
    throw error;
  }
}

/** Removes what is there of a file, and what SQLite may have put beside it. */
export function removeFile(path) {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true });
}

export function onDisk(path) {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Throws a Refusal where the file cannot be the backup of a database of this kind, or is not what it was when it was
 * made.
 *
 * @returns {Promise<boolean>} whether there was a checksum to hold it against
 */
export async function requireBackupFile(path, kind) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`There is no file ${path}.`);
  const found = Object.keys(kinds).find((name) => startsWith(path, kinds[name]));
  if (found === undefined) throw new Refusal(`${path} is no backup of Chancery.`);
  if (found !== kind)
    throw new Refusal(
      `${path} is the backup of ${found === 'sqlite' ? 'an SQLite file' : 'a PostgreSQL database'}, and ` +
        'DATABASE_URL names the other kind. Assessments move between the two one by one, as files.',
    );
  if (!existsSync(checksumFile(path))) return false;
  const [expected] = readFileSync(checksumFile(path), 'utf8').split(' ');
  if ((await checksumOf(path)) !== expected)
    throw new Refusal(
      `${path} is not what it was when it was made: its checksum is another than ${checksumFile(path)} says. ` +
        'Take another backup.',
    );
  return true;
}

function startsWith(path, bytes) {
  const start = Buffer.alloc(bytes.length);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start.toString('latin1') === bytes;
}

/** A backup that knows more than this program would be misread. */
export function requireKnownMigrations(names, kind) {
  if (names.length === 0) throw new Refusal('The backup has no database of Chancery in it.');
  const known = readMigrations(kind).map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Refusal(
      `The backup comes from a newer version of Chancery (it has ${unknown}). ` +
        'Install that version, then put the backup back.',
    );
}
