import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { database, onPostgresql } from './database';

/** Why nothing can be saved. */
export type Hindrance = 'locked' | 'read-only' | 'no-space' | 'away';

const patienceMilliseconds = 3_000;

const sqliteCodes: Readonly<Record<number, Hindrance>> = { 5: 'locked', 6: 'locked', 8: 'read-only', 13: 'no-space' };
const postgresqlCodes: Readonly<Record<string, Hindrance>> = {
  '25006': 'read-only',
  '53100': 'no-space',
  '55P03': 'locked',
  '57014': 'locked',
};

const driverError = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

export function hindranceOf(error: unknown, postgresql = onPostgresql()): Hindrance {
  const code = driverError.safeParse(error).data?.meta.driverAdapterError.cause.originalCode ?? '';
  // The lowest byte is the kind of the error, what is above it says more.
  return (postgresql ? postgresqlCodes[code] : sqliteCodes[Number(code) & 0xff]) ?? 'away';
}

/**
 * A write that changes nothing: on a file it takes the lock, needs space and reaches the disk; a database that can only
 * be read refuses it.
 */
async function tryWriting(): Promise<void> {
  if (onPostgresql()) await database().$executeRaw`DELETE FROM "JoinAttempt" WHERE 1 = 0`;
  else await database().$executeRaw`PRAGMA user_version = 0`;
}

let attempt: Promise<Hindrance | undefined> | undefined;

async function tryOnce(): Promise<Hindrance | undefined> {
  return tryWriting().then(
    () => undefined,
    (error: unknown) => hindranceOf(error),
  );
}

/** What breaks a connection to a file is often told only by the next one: that the disk can only be read, say. */
async function tryWhole(): Promise<Hindrance | undefined> {
  const hindrance = await tryOnce();
  return hindrance === 'away' && !onPostgresql() ? tryOnce() : hindrance;
}

function begin(): Promise<Hindrance | undefined> {
  return tryWhole().finally(() => (attempt = undefined));
}

/**
 * What stands in the way of saving, if anything does. Always answers within seconds; however many ask, the database is
 * tried by one at a time.
 */
export async function findHindrance(): Promise<Hindrance | undefined> {
  attempt ??= begin();
  const late: Hindrance = onPostgresql() ? 'away' : 'locked';
  return Promise.race([attempt, wait(patienceMilliseconds, late, { ref: false })]);
}
