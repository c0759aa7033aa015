/** A great many malformed requests to every page and route: no failure, no death, and not one row changed. */
import { type App, startApp } from '../support/server/app-server';
import { type DatabaseReader, readDatabase } from '../support/server/database-rows';
import { type Everybody, inviteEverybody } from '../support/people/everybody';
import { words } from '../support/words';
import { drawFrom } from './draw';
import { type Malformed, malformedRequest } from './mutations';
import { type Answer, RawClient } from './send-raw';

const inFlight = 12;
// Each may be asked for so often in a minute.
const worldCount = 4;
const kept = 20;
const reports = 20;
const megabyte = 1024 * 1024;
// Of so many megabytes half is in use after three thousand requests: what each left behind would end the server in the
// course of a long campaign.
const heapMegabytes = 320;

interface Outcome {
  readonly seed: number;
  readonly requests: number;
  readonly seconds: number;
  /** How many were answered so; 0 for none. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Refused by a ceiling of ours, in its own words: told apart from failures by them. */
  readonly byCeilings: number;
  /** What should not be, the first of it. */
  readonly failures: readonly string[];
  readonly failureCount: number;
  readonly rowsChanged: boolean;
  /** Lines that the operator was left with. */
  readonly logLines: number;
  /**
   * What the process takes of memory: before, at each twentieth of the requests, and documents in their own thread
   * included.
   */
  readonly megabytes: readonly number[];
}

/** Documents in turns, and space for what arrives: both answer 503 and say when to come back. */
const ceilings = ['busy', 'full'].map((code) => words.t(`problems.${code}.title`));

function isCeiling({ status, text }: Answer): boolean {
  return status === 503 && ceilings.some((title) => Buffer.from(text, 'latin1').toString().includes(title));
}

function isFailure(answer: Answer): boolean {
  return (
    answer.status === 0 ||
    (answer.status >= 500 && !isCeiling(answer)) ||
    /node_modules|at [\w.]+ \(\//.test(answer.text)
  );
}

function shown({ method, target, headers, body }: Malformed, { status }: Answer): string {
  return [
    `${status} for ${method}`,
    target.slice(0, 200),
    JSON.stringify(headers).slice(0, 500),
    JSON.stringify(body.subarray(0, 120).toString('latin1')),
  ].join(' ');
}

class Tally {
  readonly statuses: Record<string, number> = {};
  readonly failures: string[] = [];
  readonly megabytes: number[] = [];
  failureCount = 0;
  byCeilings = 0;

  /** @param say a long campaign is not waited for where it has failed at its beginning. */
  constructor(private readonly say: (line: string) => void) {}

  count(request: Malformed, answer: Answer): void {
    this.statuses[answer.status] = (this.statuses[answer.status] ?? 0) + 1;
    if (isCeiling(answer)) this.byCeilings += 1;
    if (!isFailure(answer)) return;
    this.failureCount += 1;
    if (this.failures.length === kept) return;
    this.failures.push(shown(request, answer));
    this.say(shown(request, answer));
  }
}

interface Field {
  readonly app: App;
  readonly worlds: readonly Everybody[];
  readonly requests: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** Several at once; which request is which follows from the seed and its number alone. */
async function attack({ app, worlds, requests, seed, say }: Field): Promise<Tally> {
  const tally = new Tally(say);
  const reportEvery = Math.ceil(requests / reports);
  let next = 0;
  function report(number: number): void {
    const megabytes = Math.round(app.memory() / megabyte);
    tally.megabytes.push(megabytes);
    say(`${number} of ${requests}, ${tally.failureCount} failures, ${megabytes} MB`);
  }
  async function work(): Promise<void> {
    const client = new RawClient(app.address);
    for (let number = (next += 1); number <= requests; number = next += 1) {
      if (number % reportEvery === 0) report(number);
      const request = malformedRequest(drawFrom(seed * 0x9e3779b1 + number), worlds);
      // Each from an address of its own, so that no limit of frequency hides what is tried.
      tally.count(
        request,
        await client.send(request, `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`),
      );
    }
    client.close();
  }
  await Promise.all(Array.from({ length: inFlight }, work));
  return tally;
}

export async function attackMalformed({ requests, seed, say }: Omit<Field, 'app' | 'worlds'>): Promise<Outcome> {
  const app = await startApp({ NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}` });
  const rows: DatabaseReader = readDatabase(app.databaseFile);
  try {
    const worlds: Everybody[] = [];
    for (let world = 0; world < worldCount; world += 1) worlds.push(await inviteEverybody(app.address, rows));
    const before = { rows: await rows.checksum(), megabytes: Math.round(app.memory() / megabyte), at: Date.now() };
    const { statuses, failures, failureCount, byCeilings, megabytes } = await attack({
      app,
      worlds,
      requests,
      seed,
      say,
    });
    const seconds = Math.round((Date.now() - before.at) / 1000);
    const alive = await fetch(`${app.address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    return {
      seed,
      requests,
      seconds,
      statuses,
      byCeilings,
      failures: alive ? failures : [...failures, 'the server is not well afterwards'],
      failureCount: failureCount + (alive ? 0 : 1),
      rowsChanged: (await rows.checksum()) !== before.rows,
      logLines: app.log().split('\n').length,
      megabytes: [before.megabytes, ...megabytes],
    };
  } finally {
    await rows.close();
    await app.remove();
  }
}
