// Brings a database up to the committed migrations, wholly or not at all; safe to run in two processes at once.
import { fileURLToPath } from 'node:url';
import { missingMigrations } from './missing-migrations.mjs';
import { allTablesOf, kindOf, readMigrations } from './migrations.mjs';
import { openPostgresql } from './postgresql-record.mjs';
import { Refusal } from '../refusals/refusal.mjs';
import { openSqlite } from './sqlite-record.mjs';

const minute = 60_000;

/**
 * Returns the names of the migrations that were missing. Where none is, nothing is locked. Throws a Refusal where
 * nothing can be done, and leaves everything as it was.
 *
 * @param {string} url
 * @param {{ committed?: ReturnType<typeof readMigrations>, patienceMilliseconds?: number, say?: (words: string) => void
 * }} [options]
 * @returns {Promise<string[]>}
 */
export async function migrate(
  url,
  { committed = readMigrations(kindOf(url)), patienceMilliseconds = minute, say = console.log } = {},
) {
  const record = await openRecord(url);
  try {
    await record.inspect();
    if (await isComplete(record, committed)) return [];
    const told = setTimeout(
      () => say('Waiting for another process that brings the database up to date, for a minute at most.'),
      1_000,
    );
    await record.lock(patienceMilliseconds).finally(() => clearTimeout(told));
    return await applyMissing(record, committed);
  } finally {
    await record.close();
  }
}

/**
 * The names of the migrations that are missing: looks, and changes nothing.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function findMissing(url, committed = readMigrations(kindOf(url))) {
  const record = await openRecord(url);
  try {
    await record.inspect();
    return missingMigrations(committed, await record.applied()).map(({ name }) => name);
  } finally {
    await record.close();
  }
}

function openRecord(url) {
  return kindOf(url) === 'sqlite' ? openSqlite(url) : openPostgresql(url);
}

async function isComplete(record, committed) {
  return missingMigrations(committed, await record.applied()).length === 0;
}

async function applyMissing(record, committed) {
  const applied = await record.applied();
  if (applied.length === 0) await requireNobodyElse(record, committed);
  const missing = missingMigrations(committed, applied);
  for (const { name, script, checksums } of missing) {
    const startedAt = new Date();
    await record.run(script);
    await record.add({ name, checksum: checksums[0], startedAt, finishedAt: new Date() });
  }
  await record.commit();
  return missing.map(({ name }) => name);
}

async function requireNobodyElse(record, committed) {
  const own = allTablesOf(committed);
  const taken = (await record.tables()).find((name) => own.includes(name));
  if (taken !== undefined)
    throw new Refusal(
      `This database has a table ${taken} that Chancery did not make. Give Chancery a database of its own.`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const applied = await migrate(
    process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL || 'file:./data/chancery.db',
  );
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
}
