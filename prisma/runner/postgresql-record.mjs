// What a PostgreSQL database says of the migrations it has had, and how it gets more of them. A pooler may stand before
// it, which gives each transaction another session: nothing here outlives the transaction.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Refusal } from '../refusals/refusal.mjs';

// Any number that nothing else in the same database locks.
const advisoryLock = 20_182_024;
const connectionTimeoutMillis = 10_000;
// Where the database no longer answers, it does not end the wait either.
const graceMilliseconds = 5_000;

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

export async function openPostgresql(url) {
  const client = await connect(url);
  const rowsOf = async (text, values) => (await client.query(text, values)).rows;
  return {
    inspect: () => requireServer(client),
    tables: async () =>
      (await rowsOf('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()')).map(
        ({ tablename }) => tablename,
      ),
    async applied() {
      const [found] = await rowsOf(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`);
      if (!found.there) return [];
      return rowsOf(
        'SELECT "migration_name" AS name, "checksum", "finished_at" IS NOT NULL AS finished FROM ' +
          '"_prisma_migrations" WHERE "rolled_back_at" IS NULL',
      );
    },
    async lock(patienceMilliseconds) {
      const query_timeout = patienceMilliseconds + graceMilliseconds;
      await client.query({ text: 'BEGIN', query_timeout });
      // Ends each wait in the database too: whoever was killed while waiting would otherwise wait on there.
      await client.query(`SET LOCAL lock_timeout = ${patienceMilliseconds}`);
      await client.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [advisoryLock], query_timeout });
      await client.query(table);
    },
    run: (script) => client.query(script),
    add: ({ name, checksum, startedAt, finishedAt }) =>
      client.query(
        'INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", ' +
          '"applied_steps_count") VALUES ($1, $2, $3, $4, $5, 1)',
        [randomUUID(), checksum, finishedAt, name, startedAt],
      ),
    commit: () => client.query('COMMIT'),
    close: () => close(client),
  };
}

// The oldest that is asked of: what is older gets no more mending anywhere.
const oldestVersion = 13;

async function requireServer(client) {
  const { rows } = await client.query(`
    SELECT current_setting('server_version_num')::int / 10000 AS version,
      pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS readonly`);
  const [{ version, readonly }] = rows;
  if (version < oldestVersion)
    throw new Refusal(
      `Chancery needs PostgreSQL ${oldestVersion} or later; this is ${version}. Move the database to a newer server.`,
    );
  if (readonly)
    throw new Refusal(
      'The database only lets itself be read: it is a standby, or set so. Name the server that is written to.',
    );
}

/** Throws a Refusal where the account may not work with the tables, or finds others. */
export async function requireAccount(url, tables) {
  const client = await connect(url);
  try {
    await requireServer(client);
    const { rows } = await client.query(
      `SELECT name, to_regclass(quote_ident(name)) IS NULL AS missing FROM unnest($1::text[]) AS name
       WHERE to_regclass(quote_ident(name)) IS NULL
       OR NOT (SELECT bool_and(has_table_privilege(to_regclass(quote_ident(name)), wanted))
         FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS wanted)`,
      [tables],
    );
    if (rows.some(({ missing }) => missing))
      throw new Refusal(
        'DATABASE_URL and DATABASE_DIRECT_URL lead to different databases, or the account of the first does ' +
          'not see the tables. Correct one of them.',
      );
    if (rows.length > 0)
      throw new Refusal(
        `The account in DATABASE_URL may not work with ${rows.map(({ name }) => name).join(', ')}. ` +
          'Give it SELECT, INSERT, UPDATE and DELETE on all tables.',
      );
  } finally {
    await close(client);
  }
}

function close(client) {
  return client.end().catch(() => undefined);
}

// A client whose loss is the answer of what was asked of it, and nothing else.
async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
