/** Three hundred people who listen to a workshop, vote within ten seconds, and wait for the reveal. */
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen, type Listener } from '../../support/workshops/test-workshop';

export const people = 300;
const votingMilliseconds = 10_000;
const patienceMilliseconds = 30_000;

export interface Seat {
  readonly stream: string;
  readonly cookie: string;
  vote(): Promise<unknown>;
}

interface Closing {
  close(): void;
}

export interface Hall {
  readonly seats: readonly Seat[];
  /** The shared screen: tells each number of votes that it comes to show, until it is closed. */
  readonly screen: (shows: (count: number) => void) => Promise<Closing>;
  reveal(): Promise<unknown>;
  /** Whether an event shows what was revealed. */
  readonly isRevealed: (screen: string) => boolean;
}

export interface Heard {
  /** Milliseconds from sending a vote to a page for the shared screen that counts it. */
  readonly votes: readonly number[];
  /** Milliseconds from sending the reveal to each participant's having it. */
  readonly reveals: readonly number[];
}

export interface Seated {
  readonly hall: Hall;
  readonly streams: readonly Listener[];
  /** What the shared screen shows. */
  counted: number;
  /** Called whenever the shared screen shows another number. */
  onCount: () => void;
  leave(): void;
}

export const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

export async function sitDown(hall: Hall): Promise<Seated> {
  const seated: Pick<Seated, 'onCount' | 'counted'> = { onCount: () => undefined, counted: 0 };
  const screen = await hall.screen((count) => {
    seated.counted = count;
    seated.onCount();
  });
  const streams: Listener[] = [];
  for (const { stream, cookie } of hall.seats) streams.push(await listen(stream, { cookie, agent }));
  await Promise.all(streams.map((stream) => stream.until(() => true)));
  return Object.assign(seated, {
    hall,
    streams,
    leave() {
      for (const stream of [screen, ...streams]) stream.close();
    },
  });
}

interface Pending {
  readonly from: number;
  readonly count: number;
}

/** `12 of 300 have voted`. */
export function countIn(text: string): number | undefined {
  const digits = /\d+(?= of \d+ have voted)/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Which of the votes under way came first is not known, so one counts as told once the shared screen counts as many as
 * had been sent: never too early.
 */
async function timeVotes(seated: Seated): Promise<readonly number[]> {
  const base = seated.counted;
  const pending = new Set<Pending>();
  const times: number[] = [];
  let sent = 0;
  const settle = () => {
    const now = performance.now();
    for (const vote of pending) {
      if (seated.counted < vote.count) continue;
      times.push(now - vote.from);
      pending.delete(vote);
    }
  };
  seated.onCount = settle;
  const began = performance.now();
  const votes = seated.hall.seats.map(async (seat, index) => {
    await wait(Math.max(0, began + (index * votingMilliseconds) / people - performance.now()));
    const from = performance.now();
    sent += 1;
    await seat.vote();
    pending.add({ from, count: base + sent });
    settle();
  });
  // All have ended before one that failed is told, so that nothing is left behind.
  const failed = (await Promise.allSettled(votes)).find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  for (const until = performance.now() + patienceMilliseconds; pending.size > 0; await wait(10)) {
    if (performance.now() > until) throw new Error(`The shared screen never counted ${pending.size} of the votes`);
  }
  seated.onCount = () => undefined;
  return times;
}

async function timeReveal({ hall, streams }: Seated): Promise<readonly number[]> {
  const from = performance.now();
  const told = streams.map(async (stream) => {
    const seen = stream.events.length;
    await stream.until(
      (event) => stream.events.indexOf(event) >= seen && event.screen !== undefined && hall.isRevealed(event.screen),
    );
    return performance.now() - from;
  });
  await hall.reveal();
  return Promise.all(told);
}

export async function voteAndReveal(seated: Seated): Promise<Heard> {
  const votes = await timeVotes(seated);
  return { votes, reveals: await timeReveal(seated) };
}
