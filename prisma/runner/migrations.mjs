// The committed migrations of each database.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../migrations/', import.meta.url));

/**
 * @param {string} url
 * @returns {'sqlite' | 'postgresql'}
 */
export function kindOf(url) {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  throw new Error('DATABASE_URL must begin with file:, postgres:// or postgresql://');
}

export function migrationFolder(kind) {
  return join(folder, kind);
}

/**
 * Everything that was committed for one database, oldest first.
 *
 * @param {'sqlite' | 'postgresql'} kind
 * @returns {{ name: string, script: string, checksums: string[] }[]}
 */
export function readMigrations(kind) {
  const from = migrationFolder(kind);
  if (!existsSync(from)) return [];
  const names = readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names.sort().map((name) => {
    const script = readFileSync(join(from, name, 'migration.sql'), 'utf8');
    return { name, script, checksums: checksumsOf(script) };
  });
}

// Git may have given the file the line ends of the system, here or where it was applied; the first is the one that is
// kept.
function checksumsOf(script) {
  const plain = script.replaceAll('\r\n', '\n');
  return [script, plain, plain.replaceAll('\n', '\r\n')].map((text) => createHash('sha256').update(text).digest('hex'));
}

/** The tables that the migrations make. */
export function tablesOf(migrations) {
  return [
    ...new Set(
      migrations.flatMap(({ script }) => [...script.matchAll(/CREATE TABLE "(\w+)"/g)].map(([, name]) => name)),
    ),
  ];
}
