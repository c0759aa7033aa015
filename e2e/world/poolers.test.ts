/**
 * PostgreSQL with a pooler before it, which gives each transaction another session; and PostgreSQL that cannot be used
 * as it is.
 */
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPgbouncer, startPgbouncer } from '../../lib/commands/programs/pgbouncer-server.mjs';
import { startPostgresqlServer } from '../../lib/commands/programs/postgresql-server.mjs';
import { explainFailure } from '../../prisma/refusals/explain-failure.mjs';
import { makeReady } from '../../prisma/runner/make-ready.mjs';
import { migrate } from '../../prisma/runner/migrate.mjs';
import { readMigrations } from '../../prisma/runner/migrations.mjs';
import { type App, startApp } from '../support/server/app-server';
import { enterWorkshop, listen, openTestWorkshop } from '../support/workshops/test-workshop';
import { expectRefusal, startCommand } from '../support/server/start-command';

const program = findPgbouncer();
const server = await startPostgresqlServer();
const url = server?.url ?? '';
const names = readMigrations('postgresql').map(({ name }) => name);
// Asking the database every two seconds would find a change as well: what comes sooner was told.
const told = 1_500;

afterAll(() => server?.stop());

async function ask(text: string, at = url) {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

/** The address of a new database. */
async function newDatabase(name: string): Promise<string> {
  await ask(`CREATE DATABASE ${name}`);
  return url.replace(/[^/]+$/, name);
}

const heldLocks = () => ask(`SELECT * FROM pg_locks WHERE locktype = 'advisory'`);

/** Holds the lock under which migrations run, as another process would. */
async function holdLock(at: string) {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  await client.query('SELECT pg_advisory_lock(20182024)');
  return client;
}

describe.skipIf(server === undefined || program === undefined)('behind PgBouncer in transaction mode', () => {
  let pooler: Awaited<ReturnType<typeof startPgbouncer>>;
  const apps: App[] = [];

  beforeAll(async () => {
    pooler = await startPgbouncer(program ?? '', url);
  });

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.remove()));
    await pooler.stop();
  });

  it(
    'every start comes up, the second as the first, and no lock stays behind (goauthentik/authentik#23876, ' +
      'prisma/orm#12999)',
    async () => {
      expect(await migrate(pooler.url)).toEqual(names);
      expect(await migrate(pooler.url)).toEqual([]);
      expect(await heldLocks()).toEqual([]);
      const half = await newDatabase('half');
      const pooled = pooler.url.replace(/[^/]+$/, 'half');
      await migrate(pooled, { committed: readMigrations('postgresql').slice(0, 2) });
      expect(await Promise.all([migrate(pooled), migrate(pooled), migrate(half)]).then((all) => all.flat())).toEqual(
        names.slice(2),
      );
      expect(await heldLocks()).toEqual([]);
    },
  );

  it(
    'a workshop is told at once through DATABASE_DIRECT_URL, and saves take no harm (pgbouncer/pgbouncer#655, ' +
      'brianc/node-postgres#1543)',
    async () => {
      for (let index = 0; index < 2; index += 1)
        apps.push(await startApp({ DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: url }));
      const [one, other] = apps.map(({ address }) => address);
      const workshop = await openTestWorkshop(one ?? '', { questions: ['continuity'] });
      const voter = await enterWorkshop(one ?? '', workshop);
      const stream = await listen(
        `${other ?? ''}/workshop/${workshop.workshop}/events`,
        await enterWorkshop(other ?? '', workshop),
      );
      await stream.until(() => true);
      await workshop.step('lead', { question: 'continuity' });
      await stream.until(({ screen }) => screen?.includes('data-v="continuity/1"') === true, told);
      await voter.vote({ question: 'continuity', round: '1', choice: '4' });
      await stream.until(({ status }) => status?.startsWith('1 of') === true, told);
      stream.close();
    },
  );

  it('a pooler that goes while a start waits is told of in a sentence', async () => {
    const waiting = await newDatabase('waiting');
    const holder = await holdLock(waiting);
    const own = await startPgbouncer(program ?? '', waiting);
    const started = await startCommand({ settings: { DATABASE_URL: own.url } });
    while (!started.said().includes('Waiting for another process'))
      await Promise.race([wait(50), started.ended.then(() => expect(started.said()).toContain('Waiting'))]);
    await own.stop();
    expect(await started.ended).toBe(1);
    await holder.end();
    expect(started.said()).toMatch(/The connection to the database was lost/);
    expect(started.said()).not.toMatch(/^\s+at /m);
  });
});

describe.skipIf(server === undefined)('PostgreSQL that cannot be used as it is', () => {
  it('is waited for no longer than was said, in the database too', async () => {
    const waiting = await newDatabase('locked');
    const holder = await holdLock(waiting);
    const said: string[] = [];
    const refused = await migrate(waiting, { patienceMilliseconds: 1_500, say: (words) => said.push(words) }).catch(
      explainFailure,
    );
    expect(refused).toMatchObject({ message: expect.stringContaining('Another process has held the database') });
    expect(said).toEqual([expect.stringContaining('Waiting for another process')]);
    expect((await heldLocks()).filter(({ granted }) => granted === false)).toEqual([]);
    await holder.end();
    expect(await migrate(waiting)).toEqual(names);
  });

  const refusal = (at: string, directUrl?: string) =>
    makeReady({ url: at, ...(directUrl !== undefined && { directUrl }) }).then(
      () => 'ready',
      ({ message }: Error) => message,
    );

  it('is told of in a sentence that says what to do', async () => {
    await expectRefusal(
      { settings: { DATABASE_URL: 'postgres://chancery@127.0.0.1:1/chancery' } },
      /PostgreSQL does not answer .* Start it, or correct the address \(ECONNREFUSED\)\.$/m,
    );
    expect(await refusal(url.replace(/[^/]+$/, 'nowhere'))).toMatch(/has no database of the name/);
    expect(await refusal(url.replace('chancery@', 'somebody@'))).toMatch(/refuses the account or the password/);
    expect(await refusal('postgres://chancery@nowhere.invalid/d')).toMatch(/does not answer/);
  });

  it('only lets itself be read, or not by this account, or is not the one that was brought up to date', async () => {
    const other = await newDatabase('other');
    await migrate(other);
    await ask('CREATE ROLE reader LOGIN');
    await ask('GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader', other);
    expect(await refusal(other.replace('chancery@', 'reader@'))).toMatch(
      /may not work with .*Assessment.*Give it SELECT, INSERT/,
    );
    const fresh = await newDatabase('fresh');
    expect(await refusal(fresh.replace('chancery@', 'reader@'))).toMatch(
      /may not do in the database what Chancery needs|has no schema/,
    );
    expect(await refusal(fresh, other)).toMatch(/lead to different databases/);
    await ask('ALTER DATABASE other SET default_transaction_read_only = on');
    expect(await refusal(other)).toMatch(/only lets itself be read/);
  });
});
