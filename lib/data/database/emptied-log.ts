import 'server-only';
import type { SqliteConnection } from './sqlite-connection';

/** At most so long does the log keep what was deleted or overwritten, unless another process reads in it. */
const emptiedWithinMilliseconds = 5_000;

/**
 * The log beside a database file has every page that was written since it was emptied last, with what stood there
 * before somebody deleted it. So it is emptied soon after each change: not at each, because that would cost as much
 * again.
 */
export class EmptiedLog {
  readonly #connection: SqliteConnection;
  // A process that was killed may have left something.
  #changedAt: number | undefined = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.#later();
  }

  async changed(): Promise<void> {
    this.#changedAt ??= performance.now();
    if (performance.now() - this.#changedAt < emptiedWithinMilliseconds) this.#later();
    else await this.#empty();
  }

  /** At the end: nobody comes back to it. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#changedAt !== undefined) await this.#connection.emptyLog().catch(() => false);
    this.#connection.close();
  }

  async #empty(): Promise<void> {
    // On a disk that is full or away too it is tried again.
    if (await this.#connection.emptyLog().catch(() => false)) this.#changedAt = undefined;
    else this.#later();
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#changedAt !== undefined) void this.#empty();
    }, emptiedWithinMilliseconds).unref();
  }
}
