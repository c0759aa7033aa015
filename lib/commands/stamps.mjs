// Remembers what a step was last done for, by content and not by time, so that it is done again only when needed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

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

const neverSources = new Set(['node_modules', '.next', '.git', 'data', 'test-results', 'playwright-report', 'reports', '.stryker-tmp']);

/** Everything that a build may depend on: what git tracks or would track; without git, what lies in the folder. */
export function sourceFiles() {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = listed.status === 0 ? listed.stdout.split('\0').filter(Boolean) : walk(root);
  return paths.filter((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (neverSources.has(entry.name) || entry.name === 'generated') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path)];
  });
}
