// npm run migration -- <name>: writes the SQL from the committed migrations to prisma/model.prisma, for both databases.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationFolder } from '../../prisma/runner/migrations.mjs';
import { migrate } from '../../prisma/runner/migrate.mjs';
import { differenceFromModel, openEngine } from '../../prisma/runner/schema-engine.mjs';
import { databaseKinds } from './prepare/generate-clients.mjs';
import { noPostgresql, startPostgresqlServer } from './programs/postgresql-server.mjs';

const name = process.argv[2];
if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Give the migration a name in kebab-case, such as: npm run migration -- add-notes');
  process.exit(1);
}

const empty = '-- This is an empty migration.';

async function writeScript(kind, url) {
  await migrate(url);
  const { engine, close } = await openEngine(kind, url);
  const script = await differenceFromModel(kind, engine);
  await close();
  return script.trim() === empty ? undefined : script;
}

function save(kind, migration, script) {
  const folder = migrationFolder(kind);
  mkdirSync(join(folder, migration), { recursive: true });
  writeFileSync(join(folder, migration, 'migration.sql'), script);
  writeFileSync(
    join(folder, 'migration_lock.toml'),
    `# Which database these migrations are for.\nprovider = "${kind}"\n`,
  );
}

const server = await startPostgresqlServer();
if (!server) {
  console.error(noPostgresql);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'chancery-migration-'));
try {
  const urls = { sqlite: `file:${join(folder, 'empty.db')}`, postgresql: server.url };
  const migration = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
  for (const kind of databaseKinds) {
    const script = await writeScript(kind, urls[kind]);
    if (script === undefined) console.log(`${kind}: nothing to do, the migrations lead to the model already.`);
    else save(kind, migration, script);
    if (script !== undefined) console.log(`${kind}: prisma/runner/migrations/${kind}/${migration}/migration.sql`);
  }
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
