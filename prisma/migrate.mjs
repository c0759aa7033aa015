// Brings a database up to the committed migrations, wholly or not at all; safe to run in two processes at once.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import pg from 'pg';
import { kindOf, noFilter, openEngineInOneTransaction, readMigrations } from './migrations.mjs';
import { sqliteFile } from './sqlite-file.mjs';

const patienceMilliseconds = 60_000;
const pollMilliseconds = 100;
// Any number that nothing else in the same database locks.
const advisoryLock = 20_182_024;

/** Returns the names of the migrations that were missing. */
export async function migrate(url) {
  const kind = kindOf(url);
  return kind === 'sqlite' ? underFileLock(url, () => apply(kind, url)) : underAdvisoryLock(url, () => apply(kind, url));
}

// A process killed half-way would otherwise leave a migration marked as failed, which the engine then refuses to pass.
async function apply(kind, url) {
  const { engine, commit, close } = await openEngineInOneTransaction(kind, url);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(kind), filters: noFilter });
    await commit();
    return appliedMigrationNames;
  } finally {
    engine.free();
    await close();
  }
}
async function underFileLock(url, work) {
  mkdirSync(dirname(sqliteFile(url)), { recursive: true });
  const lock = await takeFileLock(`${url}.migrating`);
  try {
    return await work();
  } finally {
    // Closing alone lets go of it only once the memory is cleared.
    await lock.execute('ROLLBACK');
    lock.close();
  }
}

// The lock of an empty database beside the real one: the system lets go of it when a process dies, however it dies.
async function takeFileLock(url) {
  const lock = new PrismaLibSql({ url }).createClient({ url });
  // The driver would wait without letting anything else run, the holder of the lock included.
  await lock.execute('PRAGMA busy_timeout = 0');
  const until = Date.now() + patienceMilliseconds;
  while (!(await tryFileLock(lock))) {
    if (Date.now() > until) {
      lock.close();
      throw new Error('Another process has been bringing the database up to date for a minute.');
    }
    await wait(pollMilliseconds);
  }
  return lock;
}

async function tryFileLock(lock) {
  try {
    await lock.execute('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (String(error.code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}

async function underAdvisoryLock(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    return await work();
  } finally {
    // Ending the connection releases the lock.
    await client.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const applied = await migrate(process.env.DATABASE_URL || 'file:./data/chancery.db');
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
}
