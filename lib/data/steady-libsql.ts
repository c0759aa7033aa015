import 'server-only';
import { PrismaLibSql } from '@prisma/adapter-libsql';

type Client = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Client['transaction']>>;

const pragmas = [
  'PRAGMA busy_timeout = 5000',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
];

/**
 * The plain client abandons its connection with every transaction and opens another, on which none
 * of the settings above would hold. This one keeps a single connection for its whole life: the
 * adapter lets nothing else run while a transaction is open, so both may share it. Transactions take
 * the write lock at their start; one that asked for it later could fail where it should have waited.
 */
function keepOneConnection(client: Client): Client {
  const ready = (async () => {
    for (const pragma of pragmas) await client.execute(pragma);
  })();
  ready.catch(() => undefined);
  return new Proxy(client, {
    get(target, property) {
      if (property === 'execute') return async (statement: string) => (await ready, target.execute(statement));
      if (property === 'executeMultiple') return async (sql: string) => (await ready, target.executeMultiple(sql));
      if (property === 'transaction') return async () => (await ready, beginOn(target));
      const value: unknown = Reflect.get(target, property, target);
      const method: unknown = typeof value === 'function' ? value.bind(target) : value;
      return method;
    },
  });
}

async function beginOn(client: Client): Promise<Transaction> {
  await client.execute('BEGIN IMMEDIATE');
  let open = true;
  async function rollback(): Promise<void> {
    if (!open) return;
    open = false;
    await client.execute('ROLLBACK');
  }
  async function commit(): Promise<void> {
    try {
      await client.execute('COMMIT');
      open = false;
    } catch (error) {
      // A commit that failed, on a full disk say, must not leave its transaction open for the next one.
      await rollback().catch(() => undefined);
      throw error;
    }
  }
  return {
    execute: (statement) => client.execute(statement),
    batch: (statements) => client.batch(statements),
    executeMultiple: (sql) => client.executeMultiple(sql),
    commit,
    rollback,
    close: () => void rollback().catch(() => undefined),
    get closed() {
      return !open;
    },
  };
}

/** Prisma's adapter for SQLite files, with durable settings that hold for every statement. */
export class SteadyLibSql extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    return keepOneConnection(super.createClient(config));
  }
}
