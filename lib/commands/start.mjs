// npm start: from a fresh clone to a running server; the second time it takes seconds.
import { prepareFolder } from './prepare-folder.mjs';
import { requireNode, stop } from './prepare.mjs';
import { readDatabaseSettings, readSettingsFiles } from './read-settings.mjs';
import { readListening, requireFree, serve } from './serve.mjs';
import { root } from './stamps.mjs';
import { readTrustedProxies } from './trusted-proxies.mjs';

async function migrateDatabase(database) {
  const { makeReady } = await import('../../prisma/make-ready.mjs');
  const applied = await makeReady(database).catch((error) => stop(error.message));
  if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}.`);
}

requireNode();
process.chdir(root);
readSettingsFiles();
const listening = readListening(process.env);
readTrustedProxies(process.env);
await requireFree(listening);
await prepareFolder();
await migrateDatabase(await readDatabaseSettings());
await serve(listening);
