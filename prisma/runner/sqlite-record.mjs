// What an SQLite file says of the migrations it has had, and how it gets more of them.
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { takeInUseLock } from '../sqlite/in-use-lock.mjs';
import { makePrivateFile } from '../sqlite/private-file.mjs';
import { Refusal } from '../refusals/refusal.mjs';
import { sqliteFile } from '../sqlite/sqlite-file.mjs';

const pollMilliseconds = 100;
// About a second.
const mostBytesLookedThrough = 256 * 1024 * 1024;

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

export async function openSqlite(url) {
  const letGo = await takeInUseLock(sqliteFile(url), { alone: false });
  if (letGo === undefined)
    throw new Refusal('A backup is being put in the place of this database. Wait until that has ended.');
  makePrivateFile(sqliteFile(url));
  const client = new PrismaLibSql({ url }).createClient({ url });
  // The driver would wait without letting anything else run, the holder of the lock included: waiting is done here.
  const patient = async (work, patienceMilliseconds = 60_000) => {
    const until = Date.now() + patienceMilliseconds;
    for (;;) {
      try {
        await client.execute('PRAGMA busy_timeout = 0');
        return await work();
      } catch (error) {
        if (!String(error.code).startsWith('SQLITE_BUSY')) throw error;
        if (Date.now() > until) throw error;
        await wait(pollMilliseconds);
        // A BEGIN that failed leaves its statement open.
        await client.reconnect();
      }
    }
  };
  let transaction;
  const execute = (statement) =>
    transaction === undefined ? patient(() => client.execute(statement)) : transaction.execute(statement);
  const tables = async () =>
    (await execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)).rows.map(({ name }) => String(name));
  return {
    async inspect() {
      if ((statSync(sqliteFile(url), { throwIfNoEntry: false })?.size ?? 0) > mostBytesLookedThrough) return;
      const { rows } = await execute('PRAGMA quick_check(1)');
      if (rows[0]?.quick_check !== 'ok')
        throw new Refusal(`The database is damaged (${String(rows[0]?.quick_check)}). Put back the latest backup.`);
    },
    tables,
    async applied() {
      if (!(await tables()).includes('_prisma_migrations')) return [];
      const { rows } = await execute(
        'SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
      );
      return rows.map((row) => ({
        name: String(row.migration_name),
        checksum: String(row.checksum),
        finished: row.finished_at !== null,
      }));
    },
    async lock(patienceMilliseconds) {
      transaction = await patient(async () => {
        // Inside a transaction the statement has no effect, and without it a table that is made anew would take its
        // references along.
        await client.execute('PRAGMA foreign_keys = OFF');
        return client.transaction('write');
      }, patienceMilliseconds);
      await transaction.execute(table);
    },
    run: (script) => transaction.executeMultiple(script),
    async add({ name, checksum, startedAt, finishedAt }) {
      const sql =
        'INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", ' +
        '"applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)';
      await transaction.execute({
        sql,
        args: [randomUUID(), checksum, asStored(finishedAt), name, asStored(startedAt)],
      });
    },
    async commit() {
      const { rows } = await transaction.execute('PRAGMA foreign_key_check');
      if (rows.length > 0) throw new Error(`A migration leaves references to nothing in ${String(rows[0]?.table)}.`);
      await transaction.commit();
    },
    async close() {
      transaction?.close();
      client.close();
      letGo();
    },
  };
}

// As Prisma writes a moment into SQLite.
function asStored(moment) {
  return moment.toISOString().replace('Z', '+00:00');
}
