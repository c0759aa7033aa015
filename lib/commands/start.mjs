// npm start: from a fresh clone to a running server; the second time it takes seconds.
import { migrateDatabase } from './migrate-database.mjs';
import { prepareFolder } from './prepare-folder.mjs';
import { requireNode } from './prepare.mjs';
import { readDatabaseSettings, readSettingsFiles } from './read-settings.mjs';
import { readListening, requireFree, serve } from './serve.mjs';
import { root } from './stamps.mjs';
import { readTrustedProxies } from './trusted-proxies.mjs';

requireNode();
process.chdir(root);
readSettingsFiles();
const listening = readListening(process.env);
readTrustedProxies(process.env);
await requireFree(listening);
await prepareFolder();
await migrateDatabase(await readDatabaseSettings());
await serve(listening);
