// Remembers what a step was last done for, by content and not by time, so that it is done again only when needed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One digest over the names and contents of files, whatever their order. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.byteLength}\0`);
    hash.update(content);
  }
  return hash.digest('hex');
}

export function isDoneFor(stamp, digest) {
  const path = join(root, stamp);
  return existsSync(path) && readFileSync(path, 'utf8') === digest;
}

export function markDone(stamp, digest) {
  const path = join(root, stamp);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, digest);
}

const builtFolders = ['app', 'components', 'lib', 'prisma', 'public'];
const builtBeside = /\.(js|mjs|ts|json)$/;
// What the steps themselves write there.
const written = new Set(['prisma/generated', 'next-env.d.ts']);
const notBuilt = /\.test\.[a-z]+$|^lib\/commands\/|^prisma\/migrations\//;

/** Everything that a build depends on: what lies in its folders, whoever asks, with Git or without. */
export function builtFiles() {
  const beside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && builtBeside.test(entry.name))
    .map(({ name }) => name);
  return [...beside, ...builtFolders.flatMap(walk)].filter((path) => !written.has(path) && !notBuilt.test(path));
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || written.has(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}
