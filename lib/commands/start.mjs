// npm start: from a fresh clone to a running server; the second time it takes seconds.
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { build, generateDatabaseClients, installDependencies, requireNode, stop } from './prepare.mjs';
import { readListening, requireFree, serve } from './serve.mjs';
import { root } from './stamps.mjs';

const defaultDatabase = 'file:./data/chancery.db';

async function prepare() {
  installDependencies();
  await generateDatabaseClients();
  if (!build()) stop('The pages could not be built: see the lines above.');
}

async function migrateDatabase() {
  const { migrate } = await import('../../prisma/migrate.mjs');
  try {
    const applied = await migrate(process.env.DATABASE_URL || defaultDatabase);
    if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}.`);
  } catch (error) {
    stop(`The database could not be opened or brought up to date.\n${error instanceof Error ? error.message : ''}`);
  }
}

requireNode();
process.chdir(root);
const listening = readListening(process.env);
await requireFree(listening);
await oneAtATime(join(root, '.chancery-preparing'), prepare);
await migrateDatabase();
await serve(listening);
