/**
 * The commands of the pool as an operator runs them: killed half-way, refused, and from one installation to another.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { mostCities } from '@/lib/benchmark/attack/attack-edition';
import { attackResultSchema } from '@/lib/benchmark/attack/attack-result';
import { PrismaClient } from '@/prisma/generated/sqlite/client/client';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { commandArguments, commandSettings, runCommand } from '../support/server/run-command';

const folder = mkdtempSync(join(tmpdir(), 'chancery-pool-'));
const opened: PrismaClient[] = [];
let databases = 0;

afterAll(async () => {
  for (const client of opened) await client.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

async function newDatabase() {
  const url = `file:${join(folder, `${(databases += 1)}.db`)}`;
  await migrate(url);
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url }) });
  opened.push(client);
  return { url, client };
}

const fill = (url: string, cities: number) => runCommand(url, 'e2e/bench/editions/fill-pool.ts', String(cities));
const edition = (url: string, date: string) => runCommand(url, 'lib/commands/edition.ts', '--date', date);

describe('npm run edition', () => {
  it('killed at any moment leaves no edition or a whole one, and can be run again', async () => {
    const { url, client } = await newDatabase();
    await fill(url, 1_000);
    for (const delay of [0, 200, 600]) {
      const killed = spawn(process.execPath, commandArguments('lib/commands/edition.ts', ['--date', '2026-01-31']), {
        ...commandSettings(url),
        stdio: 'ignore',
      });
      while (
        killed.exitCode === null &&
        (await client.contribution.count({ where: { sealedBy: { not: null } } })) === 0
      )
        await wait(5);
      await wait(delay);
      killed.kill('SIGKILL');
      if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit');
      const [editions, counted] = [
        await client.edition.count(),
        await client.contribution.count({ where: { joined: { not: null } } }),
      ];
      expect([
        [0, 0],
        [1, 1_000],
      ]).toContainEqual([editions, counted]);
      if (editions === 1) break;
    }
    expect(await edition(url, '2026-01-31')).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Edition 1 of 2026-01-31, of version 1 of the questionnaire, was made/),
    });
    expect(await client.contribution.count({ where: { joined: 1, sealedBy: null } })).toBe(1_000);
    expect(await edition(url, '2026-01-31')).toMatchObject({ status: 0, said: expect.stringContaining('made before') });
    expect(await edition(url, '2026-02-28')).toMatchObject({
      status: 3,
      said: expect.stringContaining('Fewer than 5 contributions are new'),
    });
    expect(await runCommand(url, 'lib/commands/edition.ts', '--date', '2026-02-28', '--version', '1')).toMatchObject({
      status: 3,
      said: expect.stringContaining('Fewer than 5'),
    });
    expect(await runCommand(url, 'lib/commands/edition.ts', '--date', '2026-02-28', '--version', '9')).toMatchObject({
      status: 3,
      said: expect.stringContaining('no version 9'),
    });
    expect(await runCommand(url, 'lib/commands/edition.ts', '--date', '2026-02-28', '--version', 'two')).toMatchObject({
      status: 1,
      complained: expect.stringContaining('--version'),
    });
    expect(await runCommand(url, 'lib/commands/edition.ts')).toMatchObject({
      status: 1,
      complained: expect.stringContaining('--date'),
    });
    expect(await edition(`file:${join(folder, 'none.db')}`, 'today')).toMatchObject({
      status: 1,
      complained: expect.stringContaining('There is no database'),
    });
  });
});

describe('npm run edition, of few cities', () => {
  it('keeps what the attack on it came to', async () => {
    const { url, client } = await newDatabase();
    await fill(url, 10);
    expect((await edition(url, '2026-01-31')).status).toBe(0);
    const [kept] = await client.edition.findMany({ select: { attack: true } });
    expect(attackResultSchema.parse(JSON.parse(kept?.attack ?? ''))).toMatchObject({
      tried: true,
      certain: 0,
      notDecided: 0,
    });
  });
});

describe('npm run exchange', () => {
  let key = '';
  beforeEach(() => {
    key = join(mkdtempSync(join(folder, 'keys-')), 'key.pem');
  });

  it('brings what one installation has into the next edition of another', async () => {
    const [there, here] = [await newDatabase(), await newDatabase()];
    // So many that no time is spent on the attack.
    await fill(there.url, mostCities);
    const exchange = (url: string, ...given: readonly string[]) =>
      runCommand(url, 'lib/commands/exchange.ts', ...given);
    const made = await exchange(there.url, 'key', '--key', key);
    const fingerprint = /trust it: ([0-9a-f ]+)/.exec(made.said)?.[1] ?? '';
    expect(made.status).toBe(0);
    const file = join(folder, 'contributions.json');
    expect(await exchange(there.url, 'export', '--to', file, '--key', key)).toMatchObject({
      status: 0,
      said: expect.stringContaining(`${mostCities} contributions`),
    });

    const inHere = (...given: readonly string[]) => exchange(here.url, ...given, '--key', `${key}.none`);
    expect(await inHere('preview', file)).toMatchObject({
      status: 0,
      said: expect.stringContaining(`new: ${mostCities}`),
    });
    expect((await inHere('import', file)).status).toBe(3);
    const altered = join(folder, 'altered.json');
    writeFileSync(altered, readFileSync(file, 'utf8').replace('"serial":1', '"serial":2'));
    expect(await inHere('import', altered, '--trust', fingerprint)).toMatchObject({
      status: 3,
      said: expect.stringContaining('signature: does not fit'),
    });
    expect(await here.client.contribution.count()).toBe(0);
    const list = join(folder, 'trusted.txt');
    writeFileSync(list, `# the network\n${fingerprint} Exampleton\n`);
    expect(await inHere('import', file, '--trusted-keys', list)).toMatchObject({
      status: 0,
      said: expect.stringContaining(`new: ${mostCities}`),
    });
    expect(await inHere('import', file, '--trust', fingerprint)).toMatchObject({
      status: 0,
      said: expect.stringContaining('imported before'),
    });
    expect(await edition(here.url, '2026-01-31')).toMatchObject({
      status: 3,
      said: expect.stringContaining('from one other installation'),
    });
    await fill(here.url, 10);
    expect((await edition(here.url, '2026-01-31')).status).toBe(0);
    expect(await here.client.contribution.count({ where: { joined: 1 } })).toBe(mostCities + 10);
  });
});
