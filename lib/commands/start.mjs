// npm start: from a fresh clone to a running server; the second time it takes seconds.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, generateDatabaseClients, installDependencies, requireNode, stop } from './prepare.mjs';
import { root } from './stamps.mjs';

const defaultDatabase = 'file:./data/chancery.db';

async function migrateDatabase() {
  const { migrate } = await import('../../prisma/migrate.mjs');
  try {
    const applied = await migrate(process.env.DATABASE_URL || defaultDatabase);
    if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}.`);
  } catch (error) {
    stop(`The database could not be opened or brought up to date.\n${error instanceof Error ? error.message : ''}`);
  }
}

function serve() {
  const port = process.env.PORT || '3000';
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [next, 'start', '--port', port], { cwd: root, env, stdio: 'inherit' });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, () => {
      stopping = true;
      server.kill(signal);
    });
  }
  server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
}

requireNode();
process.chdir(root);
installDependencies();
await generateDatabaseClients();
if (!build()) stop('The pages could not be built: see the lines above.');
await migrateDatabase();
serve();
