import type { ExportJob } from './export-job';
import { type ExportThread, startThread } from './export-thread';
import { type Asking, FairTurns } from './fair-turns';

/** Long enough for a slow computer and the longest texts in every field; a document that takes longer never ends. */
const longestMilliseconds = 2 * 60_000;
/** Most documents take a second or two. Others need not wait for one that takes longer. */
const longMilliseconds = 3_000;
/**
 * Whoever has waited for so long is better told to come back: what stands between us and them gives up after a minute.
 */
const patienceMilliseconds = 40_000;
/** Fonts, programs and what is known of the last documents are let go of when nobody has asked for a while. */
const idleMilliseconds = 5 * 60_000;
/** All formats of a report at once find a place. */
const space = { inAll: 60, forEach: 12 };
const mostThreads = 2;
const mostRemembered = 10_000;

/** Nobody waits for the file any more. */
export class ExportCancelledError extends Error {
  override readonly name = 'ExportCancelledError';
}

/** So many wait that this one has to come back later. */
export class ExportBusyError extends Error {
  override readonly name = 'ExportBusyError';
}

export interface ExportOrder {
  /** For whom: the assessment, where there is one, and the address. */
  readonly parties: readonly string[];
  readonly signal: AbortSignal;
}

interface Waiting extends Asking {
  readonly job: ExportJob;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
  /** Stops once its turn has come. */
  readonly patience: NodeJS.Timeout;
}

interface Running {
  readonly thread: ExportThread;
  /** Takes long, or is for somebody whose last one did. */
  long: boolean;
}

/**
 * Makes documents in threads of their own, so that nobody's answer waits for somebody's document: one at a time, in
 * fair turns. Only while one takes long a second is made beside it, and never two that are known to take long: so
 * nobody waits for a report that is meant to stop others, and memory has a bound. A document that is no longer wanted
 * is stopped, also in the middle; its turn ends when its thread has.
 */
export class ExportPool {
  readonly #startThread: () => ExportThread;
  readonly #turns = new FairTurns<Waiting>(space);
  readonly #running = new Map<Waiting, Running>();
  readonly #resting: ExportThread[] = [];
  /** Whose last document took long; who was so longest ago comes first. */
  readonly #slow = new Set<string>();
  #idle: NodeJS.Timeout | undefined;

  constructor(threads: () => ExportThread) {
    this.#startThread = threads;
  }

  run(job: ExportJob, { parties, signal }: ExportOrder): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new ExportCancelledError());
      const patience = setTimeout(() => this.#leave(waiting, new ExportBusyError()), patienceMilliseconds);
      const waiting: Waiting = { job, parties, resolve, reject, patience };
      signal.addEventListener('abort', () => this.#leave(waiting, new ExportCancelledError()), { once: true });
      const turnedAway = this.#turns.add(waiting);
      if (turnedAway !== undefined) giveUp(turnedAway, new ExportBusyError());
      this.#startNext();
    });
  }

  #leave(waiting: Waiting, error: Error): void {
    this.#turns.remove(waiting);
    giveUp(waiting, error);
    void this.#running.get(waiting)?.thread.stop();
  }

  #startNext(): void {
    const next = this.#turns.begin((waiting) => this.#mayStart(waiting));
    if (next === undefined) return;
    clearTimeout(this.#idle);
    clearTimeout(next.patience);
    void this.#make(next).then(() => this.#startNext());
    this.#startNext();
  }

  #mayStart(waiting: Waiting): boolean {
    const running = [...this.#running.values()];
    if (running.length === 0) return true;
    return running.length < mostThreads && running.every(({ long }) => long) && !this.#isSlow(waiting);
  }

  async #make(waiting: Waiting): Promise<void> {
    const thread = this.#takeThread();
    const running: Running = { thread, long: this.#isSlow(waiting) };
    this.#running.set(waiting, running);
    let tookLong = false;
    const second = setTimeout(() => {
      running.long = tookLong = true;
      this.#startNext();
    }, longMilliseconds);
    const end = setTimeout(
      () => this.#leave(waiting, new Error(`Making ${waiting.job.format} took longer than two minutes`)),
      longestMilliseconds,
    );
    await thread.make(waiting.job).then(waiting.resolve, waiting.reject);
    // What ran in a thread that failed cannot be trusted to have ended: the thread goes with it.
    if (!thread.works) await thread.stop();
    clearTimeout(second);
    clearTimeout(end);
    this.#remember(waiting, tookLong);
    this.#finish(waiting, thread);
  }

  #takeThread(): ExportThread {
    const thread = this.#resting.pop() ?? this.#startThread();
    return thread.works ? thread : this.#takeThread();
  }

  #finish(waiting: Waiting, thread: ExportThread): void {
    this.#running.delete(waiting);
    this.#turns.end(waiting);
    if (thread.works) this.#resting.push(thread);
    if (this.#running.size > 0) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#rest(), idleMilliseconds);
    this.#idle.unref();
  }

  #isSlow({ parties }: Waiting): boolean {
    return parties.some((party) => this.#slow.has(party));
  }

  #remember({ parties }: Waiting, tookLong: boolean): void {
    for (const party of parties) {
      this.#slow.delete(party);
      if (tookLong) this.#slow.add(party);
    }
    for (const party of this.#slow) {
      if (this.#slow.size <= mostRemembered) return;
      this.#slow.delete(party);
    }
  }

  /**
   * What a document left behind outlives the thread that was stopped while making it, so one is started if there is
   * none.
   */
  #rest(): void {
    const threads = this.#resting.splice(0);
    for (const thread of threads.length === 0 ? [this.#startThread()] : threads) thread.rest();
  }
}

function giveUp({ patience, reject }: Waiting, error: Error): void {
  clearTimeout(patience);
  reject(error);
}

// One a process, also where route handlers are bundled apart.
const holder: typeof globalThis & { chanceryExports?: ExportPool } = globalThis;

export function runExport(job: ExportJob, order: ExportOrder): Promise<Uint8Array<ArrayBuffer>> {
  holder.chanceryExports ??= new ExportPool(startThread);
  return holder.chanceryExports.run(job, order);
}
