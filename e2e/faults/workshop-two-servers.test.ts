/** Two server processes on one PostgreSQL: what happens at one is seen at the other. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgresqlServer } from '../../lib/commands/programs/postgresql-server.mjs';
import { migrate } from '../../prisma/runner/migrate.mjs';
import { type App, startApp } from '../support/server/app-server';
import { enterWorkshop, listen, openTestWorkshop, type Workshop, type Voter } from '../support/workshops/test-workshop';

// Asking the database every two seconds would find a change as well: what comes sooner was told.
const told = 1_500;

const server = await startPostgresqlServer();

describe.skipIf(server === undefined)('two servers on PostgreSQL', () => {
  const apps: App[] = [];
  let addresses: readonly [string, string];
  let workshop: Workshop;
  let voter: Voter;

  beforeAll(async () => {
    const url = server?.url ?? '';
    await migrate(url);
    for (let index = 0; index < 2; index += 1) apps.push(await startApp({ DATABASE_URL: url }));
    addresses = [apps[0]?.address ?? '', apps[1]?.address ?? ''];
    workshop = await openTestWorkshop(addresses[0], { questions: ['continuity', 'strategy-exists'] });
    voter = await enterWorkshop(addresses[0], workshop);
  });

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.remove()));
    server?.stop();
  });

  it('a vote and a reveal at one reach the streams of the other at once', async () => {
    const listening = await enterWorkshop(addresses[1], workshop);
    const stream = await listen(`${addresses[1]}/workshop/${workshop.workshop}/events`, listening);
    const screen = await listen(`${addresses[1]}${workshop.console}/events`, { cookie: workshop.cookie });
    const first = await screen.until(() => true);
    await workshop.step('lead', { question: 'continuity' });
    await stream.until(({ screen }) => screen?.includes('data-v="continuity/1"') === true, told);
    await voter.vote({ question: 'continuity', round: '1', choice: '4' });
    await stream.until(({ status }) => status === '1 of 2 have voted', told);
    await screen.until(({ event }) => event >= first.event + 2, told);
    await workshop.step('reveal', { question: 'continuity', number: '1' });
    await stream.until(({ screen }) => screen?.includes('class="bars"') === true, told);
    stream.close();
    screen.close();
  });

  it('it goes on after the listening connections were cut', async () => {
    const stream = await listen(`${addresses[1]}/workshop/${workshop.workshop}/events`, voter);
    await stream.until(() => true);
    const client = new pg.Client({ connectionString: server?.url ?? '' });
    await client.connect();
    const cut = await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chancery workshops'",
    );
    expect(cut.rowCount).toBeGreaterThan(0);
    await client.end();
    await workshop.step('lead', { question: 'strategy-exists' });
    await stream.until(({ screen }) => screen?.includes('data-v="strategy-exists/1"') === true, 4_000);
    await voter.vote({ question: 'strategy-exists', round: '1', choice: 'no' });
    await stream.until(({ status }) => status?.startsWith('1 of') === true, told);
    stream.close();
  });
});
