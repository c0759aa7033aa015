// For commands that work on the database of an installation: its settings, and whether it can be used.
import { requireReady } from '../../../prisma/runner/make-ready.mjs';
import { stop } from '../prepare/prepare.mjs';
import { readDatabaseSettings, readSettingsFiles } from './read-settings.mjs';

/** Stops with a sentence where the database cannot be used as it is. */
export async function readyDatabase() {
  readSettingsFiles();
  const database = await readDatabaseSettings();
  await requireReady(database).catch((error) => stop(error.message));
}
