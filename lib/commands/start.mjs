// npm start: from a fresh clone to a running server; the second time it takes seconds.
import { migrateDatabase } from './database/migrate-database.mjs';
import { prepareFolder } from './prepare/prepare-folder.mjs';
import { requireNode } from './prepare/prepare.mjs';
import { readDatabaseSettings, readSettingsFiles } from './database/read-settings.mjs';
import { readListening, requireFree, serve } from './serve/serve.mjs';
import { root } from './prepare/stamps.mjs';
import { readTrustedProxies } from './serve/trusted-proxies.mjs';

requireNode();
process.chdir(root);
readSettingsFiles();
const listening = readListening(process.env);
readTrustedProxies(process.env);
await requireFree(listening);
await prepareFolder();
await migrateDatabase(await readDatabaseSettings());
await serve(listening);
