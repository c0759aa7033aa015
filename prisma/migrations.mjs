// The committed migrations of each database, and the model they lead to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { openSchemaEngine } from './schema-engine.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

export const noFilter = { externalTables: [], externalEnums: [] };

export function kindOf(url) {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql';
}

/** The model and its provider file, as the engine takes them. */
function readModel(kind) {
  const names = ['model.prisma', `provider-${kind}.prisma`];
  return names.map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') }));
}

export function migrationFolder(kind) {
  return join(folder, 'migrations', kind);
}

/** Everything that was committed for one database, oldest first. */
export function readMigrations(kind) {
  const baseDir = migrationFolder(kind);
  const lock = join(baseDir, 'migration_lock.toml');
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
    : [];
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') } },
    })),
  };
}

// The engine reads catalogue columns of the one-byte type "char", which the adapter does not know: to it they are text.
const oneByteChar = 18;
const text = 25;

class CataloguePool extends pg.Pool {
  async query(...request) {
    const result = await super.query(...request);
    for (const field of result?.fields ?? []) if (field.dataTypeID === oneByteChar) field.dataTypeID = text;
    return result;
  }
}

/** An engine on the database at the address, or on an empty SQLite one in memory where none is given. */
export async function openEngine(kind, url) {
  const datamodels = readModel(kind).map(({ path, content }) => [path, content]);
  if (kind === 'sqlite') return { engine: await openSchemaEngine(datamodels, new PrismaLibSql({ url: url ?? ':memory:' })), close: () => undefined };
  const pool = new CataloguePool({ connectionString: url, max: 2 });
  return { engine: await openSchemaEngine(datamodels, new PrismaPg(pool)), close: () => pool.end() };
}

/**
 * The SQL that leads from the database, as it really is, to the model; a comment alone where they agree.
 *
 * @returns {Promise<string>}
 */
export async function differenceFromModel(kind, engine) {
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files: readModel(kind), configDir: folder },
    to: { tag: 'schemaDatamodel', files: readModel(kind) },
    script: true,
    exitCode: null,
    filters: noFilter,
  });
  return stdout;
}
