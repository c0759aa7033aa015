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

const tableChange = /(?:CREATE|DROP) TABLE "(?<name>\w+)"|ALTER TABLE "(?<former>\w+)" RENAME TO "(?<later>\w+)"/g;

/**
 * The tables that there are when all migrations were applied.
 *
 * @param {readonly { script: string }[]} migrations
 * @returns {string[]}
 */
export function tablesOf(migrations) {
  const tables = new Set();
  for (const { groups, 0: statement } of changesOf(migrations)) {
    if (statement.startsWith('DROP')) tables.delete(groups.name);
    else tables.add(groups.name ?? groups.later);
    tables.delete(groups.former);
  }
  return [...tables];
}

/**
 * The same, with those that were dropped or renamed on the way: a database of before has some of them.
 *
 * @param {readonly { script: string }[]} migrations
 * @returns {string[]}
 */
export function allTablesOf(migrations) {
  return [...new Set(changesOf(migrations).map(({ groups }) => groups.name ?? groups.later))];
}

function changesOf(migrations) {
  return migrations.flatMap(({ script }) => [...script.matchAll(tableChange)]);
}
