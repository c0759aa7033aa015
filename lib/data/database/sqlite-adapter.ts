import 'server-only';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { takeInUseLock } from '@/prisma/sqlite/in-use-lock.mjs';
import { makePrivateFile } from '@/prisma/sqlite/private-file.mjs';
import { sqliteFile } from '@/prisma/sqlite/sqlite-file.mjs';
import { EmptiedLog } from './emptied-log';
import { type Client, type OpenTransaction, SqliteConnection } from './sqlite-connection';

// What is deleted or overwritten is overwritten in the file too.
const pragmas = [
  'busy_timeout = 0',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
];
/** Less than a transaction waits for its start. */
const patienceMilliseconds = 10_000;

/** Of the many things that a client can do the adapter asks for four. */
interface AskedClient extends Pick<Client, 'execute' | 'executeMultiple' | 'close'> {
  transaction(): Promise<OpenTransaction>;
}

class AdapterOn extends PrismaLibSql {
  readonly #client: AskedClient;

  constructor(client: AskedClient) {
    super({ url: '' });
    this.#client = client;
  }

  override createClient(): Client {
    // The rest is for databases that are elsewhere, and for batches, which Prisma sends one by one.
    return this.#client as unknown as Client;
  }
}

/**
 * Prisma's adapter for SQLite files, on two connections that live as long as the process. One writes: whoever wants to
 * waits in line, where need be for another process too, and takes the write lock at the start of a transaction; one
 * that asked for it later could fail where it should have waited. The other reads meanwhile what was committed last.
 */
export class SqliteAdapter extends PrismaLibSql {
  readonly #url: string;
  readonly #patience: number;
  #letGo: (() => void) | undefined;

  /** `patience`: how many milliseconds to wait for other processes. */
  constructor({ url, patience = patienceMilliseconds }: { readonly url: string; readonly patience?: number }) {
    super({ url });
    this.#url = url;
    this.#patience = patience;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const reading = new SqliteConnection(() => this.#open('query_only = ON'));
    const writing = new SqliteConnection(() => this.#open());
    const log = new EmptiedLog(writing);
    const reader = await new AdapterOn({
      execute: (statement) => reading.read(statement, performance.now() + this.#patience),
      executeMultiple: () => Promise.reject(new Error('Nothing is written on the connection that reads')),
      transaction: () => Promise.reject(new Error('Nothing is written on the connection that reads')),
      close: () => reading.close(),
    }).connect();
    const until: number[] = [];
    const writer = await new AdapterOn({
      execute: () => Promise.reject(new Error('Whatever is written is written in a transaction')),
      executeMultiple: (sql) => writing.script(sql),
      // The adapter lets in one after another, in the order in which they came.
      transaction: () => writing.begin(until.shift() ?? 0, () => log.changed()),
      close: () => writing.close(),
    }).connect();
    const startTransaction = () => {
      until.push(performance.now() + this.#patience);
      return writer.startTransaction();
    };
    return {
      provider: 'sqlite',
      adapterName: writer.adapterName,
      queryRaw: (query) =>
        onlyReads(query)
          ? reader.queryRaw(query)
          : alone(startTransaction, (transaction) => transaction.queryRaw(query)),
      executeRaw: (query) => alone(startTransaction, (transaction) => transaction.executeRaw(query)),
      executeScript: (script) => writer.executeScript(script),
      startTransaction,
      dispose: async () => {
        reading.close();
        await log.close();
        this.#letGo?.();
        this.#letGo = undefined;
      },
    };
  }

  async #open(...more: readonly string[]): Promise<Client> {
    const file = sqliteFile(this.#url);
    await this.#shareFile(file);
    makePrivateFile(file);
    const client = this.createClient({ url: this.#url });
    for (const pragma of [...pragmas, ...more]) await client.executeMultiple(`PRAGMA ${pragma}`);
    return client;
  }

  /** Nobody may put a backup in the place of a file that is open: what is saved from then on would be nowhere. */
  async #shareFile(file: string): Promise<void> {
    if (this.#letGo !== undefined) return;
    const letGo = await takeInUseLock(file, { alone: false });
    if (letGo === undefined)
      throw Object.assign(new Error('A backup is being put back: the database is locked'), { code: 'SQLITE_BUSY' });
    if (this.#letGo === undefined) this.#letGo = letGo;
    else letGo();
  }
}

function onlyReads({ sql }: SqlQuery): boolean {
  return /^\s*SELECT\b/i.test(sql);
}

/** A single statement too meets a lock only where it can wait for it. */
async function alone<Result>(
  start: () => Promise<Transaction>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transaction = await start();
  let result: Result;
  try {
    result = await work(transaction);
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
  await transaction.commit();
  return result;
}
