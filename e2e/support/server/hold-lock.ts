import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Another program takes the write lock of a database file for so long, and has it when this resolves; to what resolves
 * once it has let go.
 */
export async function holdLock(
  databaseFile: string,
  milliseconds: number,
): Promise<{ readonly released: Promise<unknown> }> {
  const hold = `
    const database = new (require('libsql'))(process.argv[1]);
    database.exec('BEGIN IMMEDIATE');
    console.log('held');
    setTimeout(() => database.exec('COMMIT'), ${milliseconds});`;
  const holder = spawn(process.execPath, ['-e', hold, databaseFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return { released: once(holder, 'exit') };
}
