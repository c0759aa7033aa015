/**
 * A PostgreSQL that says nothing any more and keeps its connections: a computer that was suspended, a line that
 * swallows everything.
 */
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startPostgresqlServer } from '@/lib/commands/programs/postgresql-server.mjs';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { type App, startApp } from '../support/server/app-server';
import { words } from '../support/words';
import { createAssessment, databasePages, writersOf } from '../support/people/writers';

const server = process.platform === 'linux' ? await startPostgresqlServer() : undefined;
let app: App | undefined;

afterAll(async () => {
  await app?.remove();
  server?.stop();
});

interface Saved {
  readonly version?: number;
  readonly current?: { readonly version: number };
}

it.skipIf(server === undefined)(
  'holds nobody up for ever, loses nothing that was acknowledged, and needs no restart when it goes on',
  async () => {
    if (server === undefined) return;
    await migrate(server.url);
    app = await startApp({ DATABASE_URL: server.url });
    const { address } = app;
    const { id, token } = await createAssessment(address);
    const api = `${address}/api/v1/assessments/${id}`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const cookie = `chancery-${id}=${token}`;
    const questions = writersOf().map(({ question }) => question);
    const save = (question: string, version: number, note: string) =>
      fetch(`${api}/answers/${question}`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ version, answer: { state: 'unsure', note } }),
      });
    const create = (city: string) =>
      fetch(`${address}/start/create`, {
        method: 'POST',
        body: new URLSearchParams({ city, country: 'NL', form: 'full' }),
        redirect: 'manual',
      });
    const statuses = async (asked: readonly Promise<Response>[]) =>
      (await Promise.all(asked)).map(({ status, headers: answered }) => [status, answered.get('retry-after')]);
    const refused = (count: number) => Array.from({ length: count }, () => [503, '10']);
    for (const question of questions) expect((await save(question, 0, 'before')).status).toBe(200);

    server.freeze();
    // More at once than there are connections.
    expect(
      await statuses([
        ...questions.map((question) => save(question, 1, 'frozen')),
        ...questions.map(() => fetch(api, { headers })),
        create('Firstville'),
      ]),
    ).toEqual(refused(2 * questions.length + 1));
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ reason: 'away' })]);
    const pages = databasePages(id);
    expect(await statuses(pages.map((page) => fetch(`${address}${page}`, { headers: { cookie } })))).toEqual(
      refused(pages.length),
    );
    const again = await create('Frozenville');
    expect(again.status).toBe(503);
    const said = await again.text();
    for (const text of ['Frozenville', words.t('problems.unavailable.title')]) expect(said).toContain(text);
    expect((await fetch(`${address}/method`)).status).toBe(200);

    server.thaw();
    await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: 30_000 }).toBe(200);
    for (const question of questions) {
      // What was refused may have been kept all the same, as on any line that breaks; the version tells.
      const first = await save(question, 1, 'after');
      const { current } = (await first.json()) as Saved;
      if (current === undefined) expect(first.status).toBe(200);
      else expect((await save(question, current.version, 'after')).status).toBe(200);
    }
    for (const page of pages)
      expect([page, (await fetch(`${address}${page}`, { headers: { cookie } })).status]).toEqual([page, 200]);
    // Asked on a connection of another program: what was acknowledged stands in no transaction that was left open.
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query<{ content: string }>(
      'SELECT "content" FROM "Answer" WHERE "assessmentId" = $1 AND "question" = ANY($2)',
      [id, questions],
    );
    const { rows: open } = await client.query(`SELECT 1 FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'`);
    await client.end();
    expect(rows.map(({ content }) => /after/.exec(content)?.[0])).toEqual(questions.map(() => 'after'));
    expect(open).toEqual([]);
  },
);
