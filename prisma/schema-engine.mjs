// Prisma's schema engine as WebAssembly: it writes and applies migrations through the same adapters
// that the product uses, with no binary to download.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

const require = createRequire(import.meta.url);
let prepared;

async function prepare() {
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** @param {[name: string, content: string][]} datamodels */
export async function openSchemaEngine(datamodels, adapterFactory) {
  prepared ??= prepare();
  await prepared;
  const silent = () => undefined;
  return bindings.SchemaEngine.new({ datamodels }, silent, bindMigrationAwareSqlAdapterFactory(adapterFactory));
}
