/**
 * Times pages against each other on one running server: `npx tsx e2e/bench/pages.ts <origin> <path> <path> ...`.
 * The paths take turns within one run, so that whatever else the machine does hits all alike. The first path is the
 * one that the others are held against. A cookie header may be given in CHANCERY_COOKIE.
 */
import { Agent, request } from 'node:http';

const concurrency = 4;
const requests = 200;
const rounds = 5;

interface Timing {
  readonly path: string;
  milliseconds: number;
  bytes: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: concurrency });

function get(url: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    const cookie = process.env['CHANCERY_COOKIE'];
    const coding = process.env['CHANCERY_ENCODING'];
    const sent = request(url, { agent, headers: { ...(cookie ? { cookie } : {}), ...(coding ? { 'accept-encoding': coding } : {}) } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url.pathname} answered ${answer.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function run(url: URL, count: number): Promise<{ milliseconds: number; bytes: number }> {
  let left = count;
  let bytes = 0;
  const began = performance.now();
  async function worker(): Promise<void> {
    while (left-- > 0) bytes = await get(url);
  }
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { milliseconds: performance.now() - began, bytes };
}

async function main(): Promise<void> {
  const [origin, ...paths] = process.argv.slice(2);
  if (origin === undefined || paths.length === 0) throw new Error('Usage: pages.ts <origin> <path> <path> ...');
  const timings: Timing[] = paths.map((path) => ({ path, milliseconds: 0, bytes: 0 }));
  for (const timing of timings) await run(new URL(timing.path, origin), 20);
  for (let round = 0; round < rounds; round += 1) {
    for (const timing of timings) {
      const { milliseconds, bytes } = await run(new URL(timing.path, origin), requests / rounds);
      timing.milliseconds += milliseconds;
      timing.bytes = bytes;
    }
  }
  const rate = (timing: Timing) => (requests * 1000) / timing.milliseconds;
  const first = timings[0];
  for (const timing of timings) {
    const share = first ? (rate(timing) / rate(first)).toFixed(2) : '';
    console.log(`${timing.path}  ${rate(timing).toFixed(1)} requests/s  ${share} of the first  ${timing.bytes} bytes`);
  }
  agent.destroy();
}

await main();
