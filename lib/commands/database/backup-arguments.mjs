// What the two commands about backups share: their settings, and what they say.
import { parseArgs } from 'node:util';
import { explainFailure } from '../../../prisma/refusals/explain-failure.mjs';
import { stop } from '../prepare/prepare.mjs';
import { readDatabaseSettings, readSettingsFiles } from './read-settings.mjs';

/** Runs the work; says what it did with how many rows, or in a sentence why it did nothing. */
export async function withBackupArguments(usage, options, work) {
  const { path, ...values } = readArguments(usage, options);
  process.umask(0o077);
  readSettingsFiles();
  const { directUrl: url } = await readDatabaseSettings();
  const { kindOf } = await import('../../../prisma/runner/migrations.mjs');
  try {
    const { words, counts } = await work({ ...values, path, url, kind: kindOf(url) });
    console.log(words);
    for (const [table, count] of counts)
      if (count > 0 && !table.startsWith('_')) console.log(`${String(count).padStart(9)} ${table}`);
  } catch (error) {
    stop(explainFailure(error).message);
  }
}

function readArguments(usage, options) {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1 || positionals[0] === '') throw new Error(usage);
    return { ...values, path: positionals[0] };
  } catch {
    return stop(usage);
  }
}
