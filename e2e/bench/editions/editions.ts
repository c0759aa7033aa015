/**
 * Editions of a thousand, ten thousand and a hundred thousand contributions: making one takes as much longer as there
 * are more of them, in the same memory; reading one does not know how many there are. Each in a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startPostgresqlServer } from '@/lib/commands/programs/postgresql-server.mjs';
import { migrate } from '@/prisma/runner/migrate.mjs';
import type { Measurement } from '../support/measurement';

const sizes = [1_000, 10_000, 100_000] as const;
/*
 * A hundred times as many, with space for what a busy machine does in between. On 1 December 2026, on two busy cores:
 *
 *               making, contributions a second      most memory, MB        reading, ms
 *               1,000    10,000    100,000          1,000 … 100,000        1,000 … 100,000
 * SQLite          498     1,892      1,748            313   396   436      0.23  0.23  0.22
 * PostgreSQL      978       983      3,687            317   418   411      0.53  0.70  0.52
 */
const slowestPerContribution = 2;
const mostMemory = 2;
const mostMegabytes = 800;
const slowestRead = 2;

const taken = z.object({ seconds: z.number(), megabytes: z.number(), millisecondsPerRead: z.number() });
type Taken = z.infer<typeof taken>;

/** What the program says. */
async function runElsewhere(url: string, ...command: readonly string[]): Promise<string> {
  const [name = '', ...given] = command;
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', program, ...given], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(`${name} failed`);
  return said;
}

async function measure(name: string, url: string): Promise<readonly Measurement[]> {
  await migrate(url);
  const measured: Taken[] = [];
  let filled = 0;
  for (const size of sizes) {
    await runElsewhere(url, 'fill-pool.ts', String(size - filled));
    filled = size;
    measured.push(taken.parse(JSON.parse(await runElsewhere(url, 'make-one-edition.ts'))));
  }
  return sizes.flatMap((size, place) =>
    lines(`editions, ${name}, ${size.toLocaleString('en-GB')} contributions`, {
      size,
      now: measured[place],
      first: measured[0],
    }),
  );
}

interface Compared {
  readonly size: number;
  readonly now: Taken | undefined;
  readonly first: Taken | undefined;
}

/** Ratios are of the smallest size to this one, so that more is better. */
function lines(name: string, { size, now, first }: Compared): readonly Measurement[] {
  if (now === undefined || first === undefined) return [];
  const held = (ratio: number, most: number) => (size === sizes[0] ? {} : { ratio, ratioAtLeast: 1 / most });
  return [
    {
      name: `${name}: making one, speed beside 1,000`,
      value: size / now.seconds,
      unit: 'contr./s',
      ...held(size / now.seconds / (sizes[0] / first.seconds), slowestPerContribution),
    },
    {
      name: `${name}: most memory, 1,000 beside it`,
      value: now.megabytes,
      unit: 'MB',
      ...held(first.megabytes / now.megabytes, mostMemory),
      valueAtMost: mostMegabytes,
    },
    {
      name: `${name}: reading one, 1,000 beside it`,
      value: now.millisecondsPerRead,
      unit: 'ms',
      ...held(first.millisecondsPerRead / now.millisecondsPerRead, slowestRead),
    },
  ];
}

export async function benchEditions(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-editions-'));
  const server = await startPostgresqlServer();
  try {
    const onSqlite = await measure('SQLite', `file:${join(folder, 'pool.db')}`);
    return server === undefined ? onSqlite : [...onSqlite, ...(await measure('PostgreSQL', server.url))];
  } finally {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
