// The settings of every command, before it does anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from '../prepare/prepare.mjs';
import { root } from '../prepare/stamps.mjs';

// The framework reads these, in this order, and only once it serves: then a database would be brought up to date that
// is not the one served.
const filesOf = (mode) => [`.env.${mode}.local`, '.env.local', `.env.${mode}`, '.env'];

/** What the environment says comes first. */
export function readSettingsFiles(mode = 'production') {
  for (const file of filesOf(mode)) {
    const path = join(root, file);
    try {
      if (existsSync(path)) process.loadEnvFile(path);
    } catch (error) {
      stop(
        `The settings in ${path} cannot be read (${error.code ?? error.message}). ` +
          'Give this account the right to read the file, or remove it.',
      );
    }
  }
}

/**
 * Where the database is; stops with a sentence where a setting cannot be used. Only once the dependencies are there.
 */
export async function readDatabaseSettings() {
  const { readSettings } = await import('../../settings.mjs');
  try {
    const { DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl = url } = readSettings(process.env);
    return { url, directUrl };
  } catch (error) {
    return stop(error.message);
  }
}
