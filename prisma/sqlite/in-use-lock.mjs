// Whether anybody works with a database file is told by a lock that the system lets go of when a process dies, however
// it dies.
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { makePrivateFile } from './private-file.mjs';

/**
 * The lock of an empty database beside the real one. Everybody who works with the file shares it; whoever puts another
 * in its place has it alone.
 *
 * @param {string} file path of the database
 * @param {{ alone: boolean }} how
 * @returns {Promise<(() => void) | undefined>} lets go of it; undefined where others hold it in the other way
 */
export async function takeInUseLock(file, { alone }) {
  const path = `${file}.in-use`;
  makePrivateFile(path);
  let lock;
  try {
    lock = openFile(path);
    await lock.execute('PRAGMA busy_timeout = 0');
    await lock.execute(alone ? 'BEGIN EXCLUSIVE' : 'BEGIN');
    await lock.execute('SELECT COUNT(*) FROM sqlite_master');
  } catch (error) {
    lock?.close();
    if (String(error.code).startsWith('SQLITE_BUSY')) return undefined;
    // On a disk that nobody may write to nothing is put back either.
    if (!alone) return () => undefined;
    throw error;
  }
  // Closing alone would let go of it only once the memory is cleared.
  return () =>
    void lock
      .execute('ROLLBACK')
      .finally(() => lock.close())
      .catch(() => undefined);
}

/** A client on a path, with whatever characters. */
export function openFile(path) {
  const url = `file:${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}`;
  return new PrismaLibSql({ url }).createClient({ url });
}
