import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import type { PrismaLibSql } from '@prisma/adapter-libsql';

export type Client = ReturnType<PrismaLibSql['createClient']>;
type Statement = Parameters<Client['migrate']>[0][number];
type Rows = Awaited<ReturnType<Client['execute']>>;

/** What the adapter asks of a transaction. */
export interface OpenTransaction {
  execute(statement: Statement): Promise<Rows>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const firstPause = 1;
const longestPause = 50;
// What a closed connection holds is let go of only when the memory is cleared: a broken disk shall not use up all there
// is.
const reopenedEvery = 250;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

/** A fault of what was asked for, or of the space on the disk, is none of the connection. */
function isBroken(error: unknown): boolean {
  return !/^SQLITE_(CONSTRAINT|FULL|ERROR)/.test(codeOf(error));
}

/** Somebody else's lock is none either, while all that was done is to feel for it. */
function isLocked(error: unknown): boolean {
  return isBusy(error) && error instanceof Error && error.message.includes('locked');
}

/**
 * One connection to a database file, whose settings hold for every statement. The driver works in this thread: what it
 * waited for, everybody would. So it is told to wait for nothing, and the waiting is done here, in steps.
 *
 * A statement that the driver has prepared and that met a lock stays open for as long as it is remembered: no
 * transaction can be committed beside it, and what is read no longer changes. So a lock is felt for with
 * `executeMultiple`, which leaves nothing behind, and a connection on which a statement failed is opened anew.
 *
 * `until`: how long to wait where another process is in the way, in milliseconds of `performance.now()`.
 */
export class SqliteConnection {
  readonly #open: () => Promise<Client>;
  #client: Client | undefined;
  #openedAt = -Infinity;
  #broken = false;
  #inTransaction = false;

  constructor(open: () => Promise<Client>) {
    this.#open = open;
  }

  async read(statement: Statement, until: number): Promise<Rows> {
    return onceFree(until, async () => {
      const client = await this.#felt('PRAGMA schema_version');
      return this.#watched(client.execute(statement));
    });
  }

  /** Takes the write lock of the file. `committed`: called after a commit, while nobody else can write here yet. */
  async begin(until: number, committed: () => Promise<void>): Promise<OpenTransaction> {
    return onceFree(until, async () => {
      const client = await this.#felt('BEGIN IMMEDIATE; COMMIT');
      await this.#watched(client.execute('BEGIN IMMEDIATE'));
      this.#inTransaction = true;
      return this.#transactionOn(client, committed);
    });
  }

  async script(sql: string): Promise<void> {
    await this.#felt(sql);
  }

  /**
   * Takes everything out of the log beside the file, and empties it. False where somebody writes here, or reads
   * elsewhere.
   */
  async emptyLog(): Promise<boolean> {
    const client = await this.#whole();
    if (this.#inTransaction) return false;
    const { rows } = await this.#watched(client.execute('PRAGMA wal_checkpoint(TRUNCATE)'));
    return Number(rows[0]?.['busy']) === 0;
  }

  close(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.close();
  }

  /**
   * What failed once is no transaction any more: the database may have undone it, and would keep at once what comes
   * next.
   */
  #transactionOn(client: Client, committed: () => Promise<void>): OpenTransaction {
    let failed = false;
    const inside = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      if (failed) throw new Error('The transaction has failed');
      try {
        return await this.#watched(work());
      } catch (error) {
        failed = true;
        throw error;
      }
    };
    return {
      execute: (statement) => inside(() => client.execute(statement)),
      commit: async () => {
        try {
          // Where a commit fails, on a full disk say, this undoes the transaction: else the next one would find it
          // open.
          await inside(() => client.executeMultiple('COMMIT'));
        } finally {
          this.#inTransaction = false;
        }
        await committed();
      },
      rollback: async () => {
        this.#inTransaction = false;
        await client.executeMultiple('ROLLBACK');
      },
    };
  }

  async #felt(sql: string): Promise<Client> {
    const client = await this.#whole();
    try {
      await client.executeMultiple(sql);
      return client;
    } catch (error) {
      this.#broken ||= isBroken(error) && !isLocked(error);
      throw error;
    }
  }

  async #watched<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      this.#broken ||= isBroken(error);
      throw error;
    }
  }

  async #whole(): Promise<Client> {
    if (this.#broken && !this.#inTransaction) {
      await wait(Math.max(0, this.#openedAt + reopenedEvery - performance.now()));
      this.close();
      this.#broken = false;
    }
    if (this.#client !== undefined) return this.#client;
    this.#client = await this.#open();
    this.#openedAt = performance.now();
    return this.#client;
  }
}

async function onceFree<Result>(until: number, attempt: () => Promise<Result>): Promise<Result> {
  for (let pause = firstPause; ; pause = Math.min(longestPause, 2 * pause)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() + pause > until) throw error;
    }
    await wait(pause);
  }
}
