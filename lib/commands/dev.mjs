// npm run dev: the database is brought up to date, then pages, words and documents are served as they are being
// written.
import { migrateDatabase } from './database/migrate-database.mjs';
import { prepareForSources } from './prepare/prepare-folder.mjs';
import { requireNode } from './prepare/prepare.mjs';
import { readDatabaseSettings, readSettingsFiles } from './database/read-settings.mjs';
import { readListening, requireFree, serve } from './serve/serve.mjs';
import { root } from './prepare/stamps.mjs';
import { readTrustedProxies } from './serve/trusted-proxies.mjs';

requireNode();
process.chdir(root);
readSettingsFiles('development');
const listening = readListening(process.env);
readTrustedProxies(process.env);
await requireFree(listening);
await prepareForSources();
await migrateDatabase(await readDatabaseSettings());
await serve(listening, { development: true });
