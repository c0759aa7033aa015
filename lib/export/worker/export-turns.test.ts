/** Who is served while somebody's documents take long, with threads that only pretend to make documents. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportJob } from './export-job';
import { ExportBusyError, ExportCancelledError, ExportPool } from './export-pool';
import type { ExportThread } from './export-thread';

const seconds = 1000;

interface Making {
  readonly locale: string;
  stopped: boolean;
}

/** Every thread that was started; a document takes as many seconds as its language says. */
let threads: ExportThread[];
let making: Making[];
let most: number;
function pretend(): ExportThread {
  let works = true;
  let current: Making | undefined;
  let ended: Promise<void> = Promise.resolve();
  const thread: ExportThread = {
    get works() {
      return works;
    },
    make({ locale }) {
      const one = { locale, stopped: false };
      current = one;
      making.push(one);
      most = Math.max(most, making.length);
      const end = new Promise<void>((resolve) => setTimeout(resolve, Number(locale) * seconds)).then(() => {
        making = making.filter((other) => other !== one);
      });
      ended = end;
      return end.then(() => {
        if (one.stopped) throw new Error('The thread ended');
        return new Uint8Array(Number(locale));
      });
    },
    async stop() {
      works = false;
      if (current !== undefined) current.stopped = true;
      // What is written in another language ends when it is made, and not before.
      await ended;
    },
    rest() {
      works = false;
    },
  };
  threads.push(thread);
  return thread;
}

interface Asked {
  readonly who: string;
  readonly seconds: number;
  outcome?: 'made' | 'busy' | 'cancelled' | 'failed';
  at?: number;
  leave(): void;
}

let pool: ExportPool;

function ask(assessment: string, address: string, takes: number): Asked {
  const gone = new AbortController();
  const asked: Asked = { who: `${assessment} ${address}`, seconds: takes, leave: () => gone.abort() };
  const job: ExportJob = { format: 'guide-pdf', locale: String(takes), office: {} };
  pool
    .run(job, { parties: [`assessment ${assessment}`, `address ${address}`], signal: gone.signal })
    .then(
      () => (asked.outcome = 'made'),
      (error: unknown) =>
        (asked.outcome =
          error instanceof ExportBusyError ? 'busy' : error instanceof ExportCancelledError ? 'cancelled' : 'failed'),
    )
    .finally(() => (asked.at = Date.now() / seconds));
  return asked;
}

function many(count: number, make: (place: number) => Asked): readonly Asked[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  threads = [];
  making = [];
  most = 0;
  pool = new ExportPool(pretend);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('documents in turn', () => {
  it('are made one at a time where none takes long', async () => {
    const asked = many(8, (place) => ask(`city ${place}`, `address ${place}`, 1));
    await vi.advanceTimersByTimeAsync(10 * seconds);
    expect(asked.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect({ most, threads: threads.length }).toEqual({ most: 1, threads: 1 });
  });

  it('hold up nobody else where somebody asks for many that take long', async () => {
    const hostile = many(24, () => ask('hostile', 'hostile', 15));
    await vi.advanceTimersByTimeAsync(1 * seconds);
    const honest = many(5, (place) => ask(`city ${place}`, `address ${place}`, 1));
    await vi.advanceTimersByTimeAsync(60 * seconds);
    for (const { outcome, at } of honest)
      expect({ outcome, soon: (at ?? 99) < 10 }).toEqual({ outcome: 'made', soon: true });
    expect(hostile.filter(({ outcome }) => outcome === 'made').length).toBeGreaterThan(2);
    expect(hostile.filter(({ outcome }) => outcome === 'busy').length).toBeGreaterThan(15);
    expect(most).toBe(2);
  });

  it('never take both threads for reports that were found to take long, wherever they are asked for', async () => {
    ask('one', 'first', 15);
    await vi.advanceTimersByTimeAsync(20 * seconds);
    ask('two', 'second', 15);
    await vi.advanceTimersByTimeAsync(20 * seconds);
    ask('one', 'third', 15);
    ask('two', 'fourth', 15);
    ask('three', 'first', 15);
    await vi.advanceTimersByTimeAsync(1 * seconds);
    const honest = ask('city', 'address', 1);
    await vi.advanceTimersByTimeAsync(3 * seconds);
    expect(honest).toMatchObject({ outcome: 'made' });
    await vi.advanceTimersByTimeAsync(60 * seconds);
    expect(most).toBe(2);
  });

  it('let somebody else at the same address, or of the same assessment, in between', async () => {
    many(10, () => ask('busy', 'office', 1));
    await vi.advanceTimersByTimeAsync(500);
    const neighbour = ask('other', 'office', 1);
    const colleague = ask('busy', 'home', 1);
    await vi.advanceTimersByTimeAsync(4 * seconds);
    expect([neighbour.outcome, colleague.outcome]).toEqual(['made', 'made']);
  });

  it('are refused when they have waited for too long, and not when their turn has come', async () => {
    const [running, waiting] = [ask('one', 'same', 90), ask('two', 'same', 1)];
    await vi.advanceTimersByTimeAsync(45 * seconds);
    expect(waiting).toMatchObject({ outcome: 'busy', at: 40 });
    await vi.advanceTimersByTimeAsync(60 * seconds);
    expect(running).toMatchObject({ outcome: 'made', at: 90 });
  });

  it('give up their place when nobody waits for them, and their thread only once it has ended', async () => {
    const [running, waiting] = [ask('one', 'first', 30), ask('two', 'second', 30)];
    waiting.leave();
    running.leave();
    const others = many(20, (place) => ask(`gone ${place}`, `gone ${place}`, 30));
    for (const other of others) {
      await vi.advanceTimersByTimeAsync(100);
      other.leave();
    }
    await vi.advanceTimersByTimeAsync(1);
    expect([running, waiting, ...others].every(({ outcome }) => outcome === 'cancelled')).toBe(true);
    expect(most).toBeLessThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(120 * seconds);
    const later = ask('later', 'later', 1);
    await vi.advanceTimersByTimeAsync(2 * seconds);
    expect(later.outcome).toBe('made');
  });

  it('end after two minutes, whatever they are', async () => {
    const [endless, next] = [ask('one', 'first', 1_000), ask('one', 'second', 1)];
    await vi.advanceTimersByTimeAsync(119 * seconds);
    expect(endless.at).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2 * seconds);
    expect(endless.at).toBe(120);
    expect(next.outcome).toBe('busy');
  });
});
