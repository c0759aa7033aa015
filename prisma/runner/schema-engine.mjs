// For writing migrations, and for the test that holds them against the model: Prisma's schema engine as WebAssembly,
// through the same adapters that the product uses, with no binary to download. Nothing that runs needs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const folder = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
let prepared;

async function prepare() {
  const from = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = readFileSync(join(from, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The model and its provider file, as the engine takes them. */
function readModel(kind) {
  const names = ['model.prisma', `provider-${kind}.prisma`];
  return names.map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') }));
}

async function openOn(kind, adapterFactory) {
  prepared ??= prepare();
  await prepared;
  const datamodels = readModel(kind).map(({ path, content }) => [path, content]);
  const silent = () => undefined;
  return bindings.SchemaEngine.new({ datamodels }, silent, bindMigrationAwareSqlAdapterFactory(adapterFactory));
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

/** An engine on the database at the address. */
export async function openEngine(kind, url) {
  if (kind === 'sqlite') return { engine: await openOn(kind, new PrismaLibSql({ url })), close: () => undefined };
  const pool = new CataloguePool({ connectionString: url, max: 2 });
  return { engine: await openOn(kind, new PrismaPg(pool)), close: () => pool.end() };
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
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout;
}
