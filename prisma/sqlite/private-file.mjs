import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const others = 0o007;
const told = new Set();

/**
 * What people entrusted to an installation is nobody else's on the same computer: the folder, where it has to be made,
 * and the file are their owner's alone. SQLite gives what it writes beside its file the same rights. A file that every
 * account may read, as earlier versions made it, is narrowed; where somebody let a group in, that stays.
 *
 * @param {string} file
 */
export function makePrivateFile(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch (error) {
    if (error.code !== 'EEXIST') return;
    for (const beside of ['', '-wal', '-shm', '-journal']) narrow(`${file}${beside}`);
  }
}

function narrow(file) {
  try {
    if ((statSync(file).mode & others) !== 0) chmodSync(file, 0o600);
  } catch (error) {
    // Who may read a file of somebody else's is for its owner to say.
    if (error.code === 'ENOENT' || told.has(file)) return;
    told.add(file);
    console.error(
      `${file} can be read by every account on this computer, and this one may not change that: chmod 600 it.`,
    );
  }
}
