/**
 * A workshop of three hundred on one machine: from a vote to the projector, from the reveal to everybody, and the
 * memory that each takes; beside a bare Node event stream with the same clients in the same run; with one server
 * process on SQLite, and with two on PostgreSQL.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { noPostgresql, startPostgresqlServer } from '../../../lib/commands/programs/postgresql-server.mjs';
import { migrate } from '../../../prisma/runner/migrate.mjs';
import { type App, startApp } from '../../support/server/app-server';
import {
  enterWorkshop,
  listen,
  openTestWorkshop,
  type Workshop,
  type Voter,
} from '../../support/workshops/test-workshop';
import { agent, countIn, type Hall, people, type Seated, sitDown, voteAndReveal } from './crowd';
import type { Measurement } from '../support/measurement';

/** Of five levels each. */
const questions = ['continuity', 'impact-method', 'learning-loop'] as const;
const kilobyte = 1024;
// What a telephone needs to be told in, for a workshop not to notice; and what a small server can spare a person.
const mostMilliseconds = { votes: 1_000, reveals: 1_000 } as const;
const mostKilobytes = 256;

interface Times {
  readonly votes: number[];
  readonly reveals: number[];
}

function at(times: readonly number[], share: number): number {
  return (
    times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? NaN
  );
}

/** Memory once the server has come to rest; the least of a few looks. */
async function settledMemory(apps: readonly App[]): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 6; look += 1) {
    await wait(500);
    least = Math.min(
      least,
      apps.reduce((sum, app) => sum + app.memory(), 0),
    );
  }
  return least;
}

async function enterAll(apps: readonly App[], workshop: Workshop): Promise<readonly Voter[]> {
  const voters: Voter[] = [];
  for (let index = 0; index < people; index += 1) {
    const voter = await enterWorkshop(apps[index % apps.length]?.address ?? '', workshop);
    // As a browser does, so that the server has drawn its page for everybody before memory is looked at.
    await (await voter.page()).text();
    voters.push(voter);
  }
  return voters;
}

interface Voting {
  question: string;
}

/** As the projector's script does: at each event the page anew, and once more where another event came meanwhile. */
function followProjector(address: string, cookie: string): Hall['screen'] {
  return async (shows) => {
    let reading = false;
    let behind = false;
    async function read(): Promise<void> {
      behind = true;
      if (reading) return;
      reading = true;
      while (behind) {
        behind = false;
        const count = countIn(await (await fetch(`${address}/projector`, { headers: { cookie } })).text());
        if (count !== undefined) shows(count);
      }
      reading = false;
    }
    return listen(`${address}/events`, { cookie, agent, onEvent: () => void read() });
  };
}

interface Present {
  readonly voters: readonly Voter[];
  readonly voting: Voting;
}

function hallOf(apps: readonly App[], workshop: Workshop, { voters, voting }: Present): Hall {
  const first = apps[0]?.address ?? '';
  return {
    seats: voters.map((voter, index) => ({
      stream: `${apps[index % apps.length]?.address}/workshop/${workshop.workshop}/events`,
      cookie: voter.cookie,
      async vote() {
        const answer = await voter.vote({
          question: voting.question,
          round: '1',
          choice: String(index % 5),
          reason: `reason ${index}`,
        });
        if (!answer.ok) throw new Error(`A vote answered ${answer.status}`);
      },
    })),
    screen: followProjector(`${first}${workshop.console}`, workshop.cookie),
    reveal: () => workshop.step('reveal', { question: voting.question, number: '1' }),
    isRevealed: (screen) => screen.includes('class="bars"'),
  };
}

interface Measured {
  readonly times: Times;
  /** Of the script in the page of a participant who votes. */
  readonly scriptBytes: number;
  readonly bytesEach: number;
  /** Of the screen that the reveal brings. */
  readonly screen: string;
}

/** Of the script in the page that the first of them has. */
async function scriptBytesOf([voter]: readonly Voter[]): Promise<number> {
  const page = (await (await voter?.page())?.text()) ?? '';
  return Buffer.byteLength([...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join(''));
}

async function measureWorkshop(apps: readonly App[]): Promise<Measured> {
  const first = apps[0]?.address ?? '';
  const workshop = await openTestWorkshop(first, { questions: [...questions] });
  // Everybody comes from the address of this machine.
  await workshop.step('door', { change: 'many' });
  const voting = { question: questions[0] as string };
  const voters = await enterAll(apps, workshop);
  const before = await settledMemory(apps);
  const seated = await sitDown(hallOf(apps, workshop, { voters, voting }));
  const bytesEach = ((await settledMemory(apps)) - before) / people;
  const times: Times = { votes: [], reveals: [] };
  try {
    for (const question of questions) {
      voting.question = question;
      await workshop.step('lead', { question });
      await Promise.all(
        seated.streams.map((stream) =>
          stream.until(({ screen }) => screen?.includes(`data-v="${question}/1"`) === true),
        ),
      );
      // The shared screen shows the new question by then, with nobody's vote.
      await wait(1_000);
      await takeTimes(times, seated);
    }
  } finally {
    seated.leave();
  }
  return {
    times,
    bytesEach,
    scriptBytes: await scriptBytesOf(voters),
    screen: seated.streams[0]?.events.findLast(({ screen }) => screen !== undefined)?.screen ?? '',
  };
}

async function takeTimes(times: Times, seated: Seated): Promise<void> {
  const heard = await voteAndReveal(seated);
  times.votes.push(...heard.votes);
  times.reveals.push(...heard.reveals);
}

/** The same clients; what is told at the reveal is as long. */
async function measureBare(screen: string): Promise<Times> {
  const child = fork(fileURLToPath(new URL('./bare-stream.mjs', import.meta.url)));
  const [port] = (await once(child, 'message')) as [number];
  const origin = `http://127.0.0.1:${port}`;
  const post = (path: string, body: string) => fetch(`${origin}${path}`, { method: 'POST', body });
  const hall: Hall = {
    seats: Array.from({ length: people }, () => ({
      stream: `${origin}/events`,
      cookie: '',
      vote: async () => (await post('/vote', '')).text(),
    })),
    screen: (shows) =>
      listen(`${origin}/projector`, {
        cookie: '',
        agent,
        onEvent: ({ status = '' }) => {
          const count = countIn(status);
          if (count !== undefined) shows(count);
        },
      }),
    reveal: async () => (await post('/reveal', screen)).text(),
    isRevealed: (shown) => shown.length > 0,
  };
  const times: Times = { votes: [], reveals: [] };
  try {
    const seated = await sitDown(hall);
    for (let round = 0; round < questions.length; round += 1) await takeTimes(times, seated);
    seated.leave();
  } finally {
    child.kill();
  }
  return times;
}

const shares = [
  ['median', 0.5],
  ['95th percentile', 0.95],
  ['99th percentile', 0.99],
  ['longest', 1],
] as const;
const whats = {
  votes: 'from a vote to the projector that counts it',
  reveals: 'from the reveal to each participant',
} as const;

function lines(where: string, times: Times, bare?: Times): readonly Measurement[] {
  return (['votes', 'reveals'] as const).flatMap((what) =>
    shares.map(([name, share]) => {
      const value = at(times[what], share);
      const held = bare !== undefined && share === 0.95 ? { valueAtMost: mostMilliseconds[what] } : {};
      return {
        name: `workshop: ${where}, ${whats[what]}, ${name}`,
        value,
        unit: 'ms',
        ...(bare === undefined ? {} : { ratio: value / at(bare[what], share) }),
        ...held,
      };
    }),
  );
}

function memoryLine(where: string, bytesEach: number): Measurement {
  return {
    name: `workshop: ${where}, memory for each participant`,
    value: bytesEach / kilobyte,
    unit: 'KiB',
    valueAtMost: mostKilobytes,
  };
}

async function measureTwo(): Promise<Measured | undefined> {
  const server = await startPostgresqlServer();
  if (server === undefined) return undefined;
  const apps: App[] = [];
  try {
    await migrate(server.url);
    for (let index = 0; index < 2; index += 1) apps.push(await startApp({ DATABASE_URL: server.url }));
    return await measureWorkshop(apps);
  } finally {
    await Promise.all(apps.map((app) => app.remove()));
    server.stop();
  }
}

async function measureOne(): Promise<Measured> {
  const app = await startApp();
  try {
    return await measureWorkshop([app]);
  } finally {
    await app.remove();
  }
}

export async function benchWorkshop(): Promise<readonly Measurement[]> {
  const one = await measureOne();
  const bare = await measureBare(one.screen);
  const two = await measureTwo();
  if (two === undefined) console.log(noPostgresql);
  return [
    ...lines('bare stream', bare),
    ...lines('one process', one.times, bare),
    memoryLine('one process', one.bytesEach),
    {
      name: 'workshop: script of the participants’ page, before compression',
      value: one.scriptBytes / 1000,
      unit: 'kB',
      valueAtMost: 5,
    },
    ...(two === undefined
      ? []
      : [...lines('two on PostgreSQL', two.times, bare), memoryLine('two on PostgreSQL', two.bytesEach)]),
  ];
}
