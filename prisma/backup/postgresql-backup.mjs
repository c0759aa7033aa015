// PostgreSQL is backed up and put back by its own programs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  makeBackupFile,
  requireBackupFile,
  requireKnownMigrations,
  standsAlready,
  tablesWithData,
} from './backup-file.mjs';
import { allTablesOf, readMigrations } from '../runner/migrations.mjs';
import { Refusal } from '../refusals/refusal.mjs';

const mostOutput = 256 * 1024 * 1024;
const connectionTimeoutMillis = 10_000;

/**
 * @param {string} url
 * @param {string} path
 * @returns {Promise<Map<string, number>>} rows by table
 */
export function backUpPostgresql(url, path) {
  return makeBackupFile(path, {
    write: (partial) => run('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${partial}`], url),
    check(partial) {
      requireKnownMigrations(migrationsIn(partial), 'postgresql');
      return withClient(url, countRows);
    },
  });
}

/**
 * @param {string} url
 * @param {string} path
 * @param {{ replace: boolean }} how
 * @returns {Promise<{ counts: Map<string, number>, checksum: boolean }>}
 */
export async function restorePostgresql(url, path, { replace }) {
  const checksum = await requireBackupFile(path, 'postgresql');
  requireKnownMigrations(migrationsIn(path), 'postgresql');
  const standing = await withClient(url, async (client) => {
    await requireNobodyElse(client);
    const counts = await countRows(client);
    if (!replace && tablesWithData.some((name) => (counts.get(name) ?? 0) > 0)) throw new Refusal(standsAlready);
    return [...counts.keys()];
  });
  const folder = mkdtempSync(join(tmpdir(), 'chancery-restore-'));
  try {
    const [before, script] = ['before.sql', 'backup.sql'].map((name) => join(folder, name));
    writeFileSync(
      before,
      standing.length === 0 ? '' : `DROP TABLE ${standing.map((name) => `"${name}"`).join(', ')} CASCADE;\n`,
      { mode: 0o600 },
    );
    run('pg_restore', ['--no-owner', '--no-privileges', `--file=${script}`, path]);
    // In one transaction: all of it or nothing of it.
    run(
      'psql',
      [
        '--no-psqlrc',
        '--quiet',
        '--output=/dev/null',
        '--set=ON_ERROR_STOP=1',
        '--single-transaction',
        `--file=${before}`,
        `--file=${script}`,
      ],
      url,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { counts: await withClient(url, countRows), checksum };
}

function migrationsIn(path) {
  const script = run('pg_restore', ['--data-only', '--table=_prisma_migrations', '--file=-', path]);
  return [...new Set(script.match(/\b\d{14}_[\w-]+/g) ?? [])];
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis, application_name: 'chancery restore' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function requireNobodyElse(client) {
  const { rows } = await client.query(`
    SELECT COUNT(*)::int AS others FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`);
  if (rows[0].others > 0)
    throw new Refusal(
      `Somebody works with this database (connections: ${rows[0].others}). ` +
        'End the servers, the commands and the pooler, and try again.',
    );
}

async function countRows(client) {
  const own = [...allTablesOf(readMigrations('postgresql')), '_prisma_migrations'];
  const { rows } = await client.query(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename = ANY($1) ORDER BY 1',
    [own],
  );
  const counts = new Map();
  for (const { name } of rows)
    counts.set(name, (await client.query(`SELECT COUNT(*)::int AS n FROM "${name}"`)).rows[0].n);
  return counts;
}

/** A password in the arguments could be read by everybody on this computer. */
function connection(url) {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { given: [`--dbname=${address.href}`], env: password === '' ? {} : { PGPASSWORD: password } };
}

function run(program, args, url) {
  const { given, env } = url === undefined ? { given: [], env: {} } : connection(url);
  const result = spawnSync(program, [...given, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: mostOutput,
  });
  if (result.error?.code === 'ENOENT')
    throw new Refusal(
      `PostgreSQL’s own program ${program} is needed here and was not found. Install the client programs of ` +
        'PostgreSQL (postgresql-client), of the server’s version or later.',
    );
  if (result.status !== 0)
    throw new Refusal(`${program} failed: ${(result.stderr || String(result.error ?? result.signal)).trim()}`);
  return result.stdout;
}
