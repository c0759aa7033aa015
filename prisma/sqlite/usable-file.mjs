// Whether the file of an SQLite database can be what it has to be, asked of the system before the driver is: what the
// driver says is too short to help.
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../refusals/refusal.mjs';
import { sqliteFile } from './sqlite-file.mjs';

// A database that is only opened writes its log and the index of that beside itself.
const leastBytes = 256 * 1024;
const firstBytes = 'SQLite format 3\0';

/** Throws a Refusal where it cannot; makes the folder where there is none. */
export function requireUsableFile(url) {
  const file = sqliteFile(url);
  const folder = dirname(file);
  attempt(`The folder ${folder} of the database cannot be made`, () =>
    mkdirSync(folder, { recursive: true, mode: 0o700 }),
  );
  const found = attempt(`The database ${file} cannot be looked at`, () => statSync(file, { throwIfNoEntry: false }));
  if (found?.isDirectory())
    throw new Refusal(`DATABASE_URL names the folder ${file}. Name a file in it, such as ${file}/chancery.db.`);
  if (found !== undefined && !found.isFile())
    throw new Refusal(`DATABASE_URL names ${file}, which is no ordinary file. Name another.`);
  for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) requireReadAndWrite(path);
  if (found !== undefined) requireDatabase(file);
  requireSpace(folder, `${file}.space`);
}

function requireReadAndWrite(path) {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  attempt(`This account may not read and write ${path}`, () => accessSync(path, constants.R_OK | constants.W_OK));
}

function requireDatabase(file) {
  const start = Buffer.alloc(firstBytes.length);
  const handle = openSync(file, 'r');
  const length = readSync(handle, start, 0, start.length, 0);
  closeSync(handle);
  if (length > 0 && start.toString('latin1') !== firstBytes)
    throw new Refusal(`The file ${file} is no database. Name another in DATABASE_URL, or put back the latest backup.`);
}

// Only writing shows what quotas, mounts and the account allow.
function requireSpace(folder, probe) {
  attempt(`Nothing can be written in the folder ${folder} of the database`, () => {
    try {
      writeFileSync(probe, Buffer.alloc(leastBytes));
    } finally {
      rmSync(probe, { force: true });
    }
  });
}

const remedies = {
  EACCES: 'Give this account the right to it, or name another place in DATABASE_URL',
  EPERM: 'Give this account the right to it, or name another place in DATABASE_URL',
  EROFS: 'That disk can only be read: name a place on another in DATABASE_URL',
  ENOSPC: 'There is no space on the disk: make space, and start again',
  EFBIG: 'This account may not make a file of that size: allow it to, and start again',
  EDQUOT: 'This account has used up its share of the disk: make space, and start again',
  ENOTDIR: 'A part of the path is a file: name another place in DATABASE_URL',
  EEXIST: 'A part of the path is a file: name another place in DATABASE_URL',
  ENAMETOOLONG: 'The name is too long: name another in DATABASE_URL',
  ELOOP: 'The path leads to itself: name another place in DATABASE_URL',
};

function attempt(what, work) {
  try {
    return work();
  } catch (error) {
    throw new Refusal(`${what} (${error.code}). ${remedies[error.code] ?? 'See what the system says about it'}.`, {
      cause: error,
    });
  }
}
