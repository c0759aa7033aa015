/**
 * Pages a second, against the smallest page of the same running server. The pages take turns within one run, so that
 * whatever else the machine does hits all alike.
 */
import { Agent, request } from 'node:http';
import type { Measurement } from './support/measurement';

export interface TimedPage {
  readonly name: string;
  readonly address: string;
  readonly cookie?: string;
}

const concurrency = 4;
const requestsPerRound = 40;
const rounds = 8;
const warmUp = 20;

const agent = new Agent({ keepAlive: true, maxSockets: concurrency });

function get(origin: string, { address, cookie }: TimedPage): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = cookie === undefined ? {} : { cookie };
    const sent = request(new URL(address, origin), { agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${address} answered ${answer.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Seconds that the requests take together. */
async function time(origin: string, page: TimedPage, requests: number): Promise<number> {
  let left = requests;
  async function worker(): Promise<void> {
    while (left-- > 0) await get(origin, page);
  }
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (performance.now() - began) / 1000;
}

export interface PagesUnderTest {
  readonly smallest: TimedPage;
  /** Each is held to the given share of the smallest page's rate. */
  readonly others: readonly (TimedPage & { readonly ratioAtLeast: number })[];
}

export async function benchPages(
  origin: string,
  { smallest, others }: PagesUnderTest,
): Promise<readonly Measurement[]> {
  const pages = [smallest, ...others];
  const taken = new Map(pages.map(({ name }) => [name, 0]));
  for (const page of pages) await time(origin, page, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages)
      taken.set(page.name, (taken.get(page.name) ?? 0) + (await time(origin, page, requestsPerRound)));
  }
  agent.destroy();
  const rate = (page: TimedPage) => (rounds * requestsPerRound) / (taken.get(page.name) ?? NaN);
  return [
    { name: `pages: ${smallest.name}, the smallest dynamic page`, value: rate(smallest), unit: 'pages/s' },
    ...others.map((page) => ({
      name: `pages: ${page.name}, against the smallest`,
      value: rate(page),
      unit: 'pages/s',
      ratio: rate(page) / rate(smallest),
      ratioAtLeast: page.ratioAtLeast,
    })),
  ];
}
