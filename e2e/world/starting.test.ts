/** What must hold before anybody is served: where it does not, the start ends with a sentence that says what to do. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate } from '../../prisma/runner/migrate.mjs';
import { runCommand } from '../support/server/run-command';
import { expectRefusal, startCommand, type StartOptions } from '../support/server/start-command';

const folder = mkdtempSync(join(tmpdir(), 'chancery-starting-'));
let databases = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function databaseWith(...statements: readonly string[]): Promise<string> {
  const file = join(folder, `${(databases += 1)}.db`);
  await migrate(`file:${file}`);
  const client = new PrismaLibSql({ url: `file:${file}` }).createClient({ url: `file:${file}` });
  for (const statement of statements) await client.execute(statement);
  client.close();
  return file;
}

const on = (file: string): StartOptions => ({ settings: { DATABASE_URL: `file:${file}` } });

async function untilReady(options: StartOptions) {
  const started = await startCommand(options);
  const until = Date.now() + 60_000;
  while (!started.said().includes('Chancery is ready') && Date.now() < until)
    await Promise.race([wait(100), started.ended]);
  expect(started.said()).toContain('Chancery is ready');
  return started;
}

// Whoever is root may write everywhere: then another account asks.
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'env', `HOME=${folder}`] : [];
const hasNobody = isRoot && spawnSync('setpriv', ['--version']).status === 0;

describe('a database', () => {
  it(
    'of a newer version is left as it is, and the newer version is asked for (metabase/metabase#14904, ' +
      'OctopusDeploy/Issues#5444, inmanta/inmanta-core#1878)',
    async () => {
      const file = await databaseWith(
        `UPDATE "_prisma_migrations" SET "migration_name" = '29991231235959_next' WHERE "migration_name" LIKE '%first'`,
      );
      await expectRefusal(
        on(file),
        /belongs to a newer version of Chancery: it has the migration 29991231235959_next.*Start the newer version, or put back a backup/,
      );
      expect(await runCommand(`file:${file}`, 'lib/commands/edition.ts', '--date', 'today')).toMatchObject({
        status: 1,
        complained: expect.stringContaining('newer version of Chancery'),
      });
    },
  );

  it('with # or % in its path is named, or works as the address says (no report)', async () => {
    await expectRefusal(on(`${folder}/Città #1/c.db`), /DATABASE_URL: has the character # in its path: write %23/);
    await expectRefusal(on(`${folder}/100%/c.db`), /DATABASE_URL: has the character % in its path.*write %25/);
    const started = await untilReady(on(`${folder}/Citt%C3%A0 %231 100%25/c.db`));
    expect(await fetch(`${started.address}/readyz`)).toMatchObject({ status: 200 });
    await started.end();
    expect(statSync(`${folder}/Città #1 100%/c.db`).size).toBeGreaterThan(0);
  });

  it('that is a folder, another kind of file or damaged is named', async () => {
    await expectRefusal(on(folder), /names the folder .* Name a file in it/);
    const text = join(folder, 'minutes.txt');
    writeFileSync(text, 'Minutes of the meeting of the council');
    await expectRefusal(on(text), /is no database\. Name another/);
    const damaged = await databaseWith();
    const handle = openSync(damaged, 'r+');
    writeSync(handle, Buffer.alloc(statSync(damaged).size - 8_192, 7), 0, undefined, 8_192);
    closeSync(handle);
    await expectRefusal(on(damaged), /is damaged.*Put back the latest backup/);
  });

  it('that has no space is told so', async () => {
    const smallDisk = ['bash', '-c', 'ulimit -f 100; exec "$0" "$@"'];
    await expectRefusal(
      { ...on(join(folder, 'workshop.db')), launcher: smallDisk },
      /Nothing can be written in the folder .*allow it to, and start again/,
    );
  });

  it.skipIf(!hasNobody)('that this account may not read or write is named', async () => {
    chmodSync(folder, 0o755);
    const file = await databaseWith();
    await expectRefusal(
      { ...on(file), launcher: asNobody },
      /may not read and write .*\.db \(EACCES\)\. Give this account the right/,
    );
    chmodSync(file, 0o666);
    await expectRefusal(
      { ...on(file), launcher: asNobody },
      /Nothing can be written in the folder .* \(EACCES\)\. Give this account the right/,
    );
  });
});

describe('a setting', () => {
  it('that is misspelt is named, and what was meant', async () => {
    await expectRefusal(
      { settings: { DATABSE_URL: 'file:/srv/chancery.db', TRUSTED_PROXY: '10.0.0.2', CHANCERY_COLOUR: 'red' } },
      /DATABSE_URL: is no setting. Is DATABASE_URL meant[^]*TRUSTED_PROXY: [^]*CHANCERY_COLOUR: /,
    );
  });

  it('that cannot be used is named before anything is touched', async () => {
    const file = join(folder, 'untouched', 'c.db');
    await expectRefusal(
      { settings: { ...on(file).settings, PUBLIC_ADDRESS: 'https://city.example/chancery' } },
      /PUBLIC_ADDRESS: must be http:\/\/ or https:\/\/ and a host, with nothing behind it/,
    );
    await expectRefusal(
      { settings: { ...on(file).settings, TRUSTED_PROXIES: 'proxy.example' } },
      /TRUSTED_PROXIES has "proxy.example"/,
    );
    await expectRefusal({ settings: { ...on(file).settings, PORT: '80a' } }, /PORT is "80a"/);
    await expectRefusal(
      { settings: { ...on(file).settings, HOST: 'nowhere.invalid' } },
      /Nothing can be served on nowhere.invalid/,
    );
    expect(statSync(join(folder, 'untouched'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('may name an address of IPv6, and links name it too (no report)', async () => {
    const started = await untilReady({ settings: { ...on(join(folder, 'six.db')).settings, HOST: '::1' } });
    const origin = started.address.replace('127.0.0.1', '[::1]');
    const made = await fetch(`${origin}/start/create`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ city: 'Exampleton', country: 'PT', form: 'quick' }),
    });
    const kept = await fetch(new URL(made.headers.get('location') ?? '', origin), {
      headers: {
        cookie: made.headers
          .getSetCookie()
          .map((line) => line.split(';')[0])
          .join('; '),
      },
    });
    expect(await kept.text()).toContain(`${origin}/open/`);
    await started.end();
    expect(started.said()).toContain('http://[::1]:');
  });
});

describe('a prepared installation', () => {
  it.skipIf(!hasNobody)(
    'starts from a folder that another account owns and nobody may write to (SillyTavern/SillyTavern#4951, ' +
      'nocodb/nocodb#5982)',
    async () => {
      const own = join(folder, 'own');
      mkdirSync(own);
      chmodSync(own, 0o777);
      chmodSync(folder, 0o755);
      const started = await untilReady({ ...on(join(own, 'c.db')), launcher: asNobody });
      expect(await fetch(`${started.address}/readyz`)).toMatchObject({ status: 200 });
      expect(await (await fetch(`${started.address}/examples`)).text()).toContain('<html');
      await started.end();
      expect(started.said()).not.toMatch(/EACCES|EROFS|^\s+at /m);
    },
  );
});
