// Brings a database up to the committed migrations; safe to run in two processes at once.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { kindOf, noFilter, openEngine, readMigrations } from './migrations.mjs';

const patienceMilliseconds = 60_000;
const pollMilliseconds = 100;
// Any number that nothing else in the same database locks.
const advisoryLock = 20_182_024;

/** Returns the names of the migrations that were missing. */
export async function migrate(url) {
  const kind = kindOf(url);
  return kind === 'sqlite' ? underFileLock(url, () => apply(kind, url)) : underAdvisoryLock(url, () => apply(kind, url));
}

async function apply(kind, url) {
  const { engine, close } = await openEngine(kind, url);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(kind), filters: noFilter });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await close();
  }
}

async function underFileLock(url, work) {
  const database = url.slice('file:'.length);
  mkdirSync(dirname(database), { recursive: true });
  const lock = `${database}.migrating`;
  await takeFileLock(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function takeFileLock(lock) {
  const until = Date.now() + patienceMilliseconds;
  while (!tryFileLock(lock)) {
    if (Date.now() > until) throw new Error(`Another process has been migrating the database for a minute. If none is running, remove ${lock}.`);
    await wait(pollMilliseconds);
  }
}

function tryFileLock(lock) {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    dropLockOfDeadProcess(lock);
    return false;
  }
}

// A process that was killed leaves its lock behind.
function dropLockOfDeadProcess(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
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
