import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { environment } from '@/lib/env';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client/client';
import { type Prisma, PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client/client';
import { SqliteAdapter } from './sqlite-adapter';
import { watchedPool } from './watched-pool';

/** Both clients come from one model, so one type serves for both. */
export type Database = SqliteClient;
export type DatabaseTransaction = Prisma.TransactionClient;
export type WorkshopFilter = Prisma.WorkshopWhereInput;

// Minimal errors: the longer ones quote the values of the statement that failed.
const options = { transactionOptions: { maxWait: 15_000, timeout: 15_000 }, errorFormat: 'minimal' } as const;
const poolSize = 10;
const connectionTimeoutMillis = 5_000;
/** As long as whoever saves waits for a file that another program holds. */
const silenceOfRequests = 10_000;
/** Longer than the longest transaction: a command waits for another one to end. */
const silenceOfCommands = 11 * 60_000;

function openDatabase(url: string): Database {
  if (!url.startsWith('file:')) return openPostgresql(url);
  return new SqliteClient({ adapter: new SqliteAdapter({ url }), ...options });
}

// One connection stays open: whoever puts a backup back sees by it that somebody works with the database.
function openPostgresql(connectionString: string): Database {
  const longestSilence = holder.chanceryCommand === true ? silenceOfCommands : silenceOfRequests;
  const pool = watchedPool(
    { connectionString, max: poolSize, min: 1, connectionTimeoutMillis, application_name: 'chancery' },
    { longestSilence },
  );
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  // The generated types differ in name only: a test holds both databases to the one model.
  return new PostgresqlClient({ adapter, ...options }) as unknown as Database;
}

// One client a process, also where the development server loads this module anew.
const holder: typeof globalThis & { chanceryDatabase?: Database; chanceryCommand?: boolean } = globalThis;

/** Said before the database is used by a command, for which nobody waits at a browser. */
export function useAsCommand(): void {
  holder.chanceryCommand = true;
}

export function database(): Database {
  holder.chanceryDatabase ??= openDatabase(environment().databaseUrl);
  return holder.chanceryDatabase;
}

export function onPostgresql(): boolean {
  return !environment().databaseUrl.startsWith('file:');
}

/** All of it or nothing of it. `timeout`: in milliseconds, where it is more than one request would wait for. */
export function inTransaction<Result>(
  work: (transaction: DatabaseTransaction) => Promise<Result>,
  limits: { readonly timeout?: number } = {},
): Promise<Result> {
  return database().$transaction(work, limits);
}

export async function closeDatabase(): Promise<void> {
  await holder.chanceryDatabase?.$disconnect();
  delete holder.chanceryDatabase;
}
