// Makes the database clients from prisma/model.prisma, one a database, with nothing to download.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const databaseKinds = ['sqlite', 'postgresql'];

function generateClient(kind) {
  const folder = join(root, 'prisma/generated', kind);
  const schema = join(folder, 'schema');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(schema, { recursive: true });
  copyFileSync(join(root, 'prisma/model.prisma'), join(schema, 'model.prisma'));
  copyFileSync(join(root, `prisma/provider-${kind}.prisma`), join(schema, 'provider.prisma'));
  const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js');
  const result = spawnSync(process.execPath, [prisma, 'generate', '--schema', schema, '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    // Generating needs no schema engine, yet fetches one unless it is told of a file in its place.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (result.status !== 0)
    throw new Error(`The ${kind} client could not be generated.\n${result.stdout}\n${result.stderr}`);
}

export function generateClients() {
  for (const kind of databaseKinds) generateClient(kind);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClients();
