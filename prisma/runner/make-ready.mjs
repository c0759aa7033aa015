// What must hold of the database before anything is served or done.
import { existsSync } from 'node:fs';
import { explainFailure } from '../refusals/explain-failure.mjs';
import { findMissing, migrate } from './migrate.mjs';
import { kindOf, readMigrations, tablesOf } from './migrations.mjs';
import { requireAccount } from './postgresql-record.mjs';
import { Refusal } from '../refusals/refusal.mjs';
import { sqliteFile } from '../sqlite/sqlite-file.mjs';
import { requireUsableFile } from '../sqlite/usable-file.mjs';

/**
 * Brings it up to date, and returns the names of the migrations that were missing. Throws a Refusal where it cannot be
 * used. `directUrl`: the same database without the pooler before it.
 *
 * @param {{ url: string, directUrl?: string }} database
 * @returns {Promise<string[]>}
 */
export function makeReady(database) {
  return checked(database, migrate);
}

/**
 * The same, where changing it is not for whoever asks: throws a Refusal where it is not up to date.
 *
 * @param {{ url: string, directUrl?: string }} database
 */
export async function requireReady(database) {
  const file = kindOf(database.url) === 'sqlite' ? sqliteFile(database.url) : undefined;
  if (file !== undefined && !existsSync(file))
    throw new Refusal(`There is no database ${file}. npm start makes it; where it stands elsewhere, set DATABASE_URL.`);
  const missing = await checked(database, findMissing);
  if (missing.length > 0)
    throw new Refusal(
      `The database is not up to date: it lacks ${missing.join(', ')}. npm start brings it up to date.`,
    );
}

async function checked({ url, directUrl = url }, look) {
  try {
    if (kindOf(url) === 'sqlite') requireUsableFile(url);
    const missing = await look(directUrl);
    if (kindOf(url) === 'postgresql' && (look === migrate || missing.length === 0))
      await requireAccount(url, tablesOf(readMigrations('postgresql')));
    return missing;
  } catch (error) {
    throw explainFailure(error);
  }
}
