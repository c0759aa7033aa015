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
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  throw new Error('DATABASE_URL must begin with file:, postgres:// or postgresql://');
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
      migrationFile: { path: 'migration.sql', content: { tag: /** @type {const} */ ('ok'), value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') } },
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

/** The same, with everything that the engine does in one transaction: `commit` keeps it, closing without that undoes it. */
export async function openEngineInOneTransaction(kind, url) {
  const datamodels = readModel(kind).map(({ path, content }) => [path, content]);
  const { factory, commit, close } = await (kind === 'sqlite' ? sqliteTransaction(url) : postgresqlTransaction(url));
  try {
    return { engine: await openSchemaEngine(datamodels, factory), commit, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function sqliteTransaction(url) {
  const client = new PrismaLibSql({ url }).createClient({ url });
  // Inside a transaction the statement has no effect, and with it a table that is made anew would take its references along.
  await client.execute('PRAGMA foreign_keys = OFF');
  const transaction = await client.transaction('write');
  const open = { execute: (statement) => transaction.execute(statement), executeMultiple: (script) => transaction.executeMultiple(script), close: () => undefined };
  class OneTransaction extends PrismaLibSql {
    createClient() {
      return open;
    }
  }
  return {
    factory: new OneTransaction({ url }),
    async commit() {
      const { rows } = await transaction.execute('PRAGMA foreign_key_check');
      if (rows.length > 0) throw new Error(`A migration leaves references to nothing in ${String(rows[0]?.table)}.`);
      await transaction.commit();
    },
    close() {
      transaction.close();
      client.close();
    },
  };
}

async function postgresqlTransaction(url) {
  // One connection, so that every request to the pool is part of the transaction.
  const pool = new CataloguePool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  await pool.query('BEGIN');
  return { factory: new PrismaPg(pool), commit: () => pool.query('COMMIT'), close: () => pool.end() };
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
