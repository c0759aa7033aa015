/**
 * What a server meets in a bad week: an operator who stops it, a second server on the same file, a disk that is full.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgresqlServer } from '@/lib/commands/programs/postgresql-server.mjs';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { type App, startApp } from '../support/server/app-server';
import { readDatabase } from '../support/server/database-rows';
import { holdLock } from '../support/server/hold-lock';
import { words } from '../support/words';
import {
  createAssessment,
  databasePages,
  faultsOf,
  keepSaving,
  untilAcknowledged,
  writersOf,
} from '../support/people/writers';

const apps: App[] = [];
let first: App;

async function start(...settings: Parameters<typeof startApp>): Promise<App> {
  const app = await startApp(...settings);
  apps.push(app);
  return app;
}

beforeAll(async () => {
  first = await start();
});

afterAll(async () => {
  await Promise.all(apps.map((app) => app.remove()));
});

describe('a server that is asked to end', () => {
  it('finishes what it has begun, and has kept all that it acknowledged', async () => {
    const { id, token } = await createAssessment(first.address);
    const address = `${first.address}/api/v1/assessments/${id}`;
    const writers = writersOf();
    const saving = writers.map((writer) => keepSaving(writer, `${address}/answers`, token));
    await untilAcknowledged(writers, 30);
    // Browsers open connections in advance; waiting for one would take the ten seconds that others may need.
    const inAdvance = connect(Number(new URL(first.address).port), '127.0.0.1').on('error', () => undefined);
    await once(inAdvance, 'connect');
    const began = Date.now();
    expect(await first.end()).toBe(0);
    expect(Date.now() - began).toBeLessThan(9_000);
    // Nothing is left that would be played into a backup that is put back.
    expect(statSync(`${first.databaseFile}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    await Promise.all(saving);
    await first.start();
    expect(await faultsOf(writers, { address, token })).toEqual([]);
  });
});

describe('two servers on one file', () => {
  it('never overwrite an answer unseen', async () => {
    const other = await start({ DATABASE_URL: `file:${first.databaseFile}` });
    const { id, token } = await createAssessment(first.address);
    const writers = [...writersOf('one'), ...writersOf('other')];
    const saving = writers.map((writer, place) =>
      keepSaving(
        writer,
        `${(place < writers.length / 2 ? first : other).address}/api/v1/assessments/${id}/answers`,
        token,
      ),
    );
    await untilAcknowledged(writers, 120);
    await Promise.all([first.end(), other.end()]);
    await Promise.all(saving);
    const rows = readDatabase(first.databaseFile);
    const versions = Object.fromEntries(
      (await rows.answers(id))
        .filter(({ question }) => writers.some((writer) => writer.question === question))
        .map(({ question, version }) => [question, version]),
    );
    await rows.close();
    // Each save that was acknowledged raised the version by one: had one overwritten another unseen, there would be
    // fewer.
    const acknowledged: Record<string, number> = {};
    for (const { question, saved } of writers) acknowledged[question] = (acknowledged[question] ?? 0) + saved;
    expect(versions).toEqual(acknowledged);
  });
});

describe('another program that holds the file', () => {
  // Longer than the driver ever waited by itself.
  const heldMilliseconds = 6_500;

  it('holds up whoever saves and nobody else, is told of by /readyz, and leaves nothing to mend', async () => {
    const app = await start();
    const { id, token } = await createAssessment(app.address);
    const address = `${app.address}/api/v1/assessments/${id}`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const save = (version: number) =>
      fetch(`${address}/answers/strategy-exists`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ version, answer: { state: 'unsure', note: `note ${version + 1}` } }),
      });
    const { released } = await holdLock(app.databaseFile, heldMilliseconds);
    let waiting = true;
    const saved = save(0).finally(() => (waiting = false));
    expect((await fetch(address, { headers })).status).toBe(200);
    expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
    const ready = await fetch(`${app.address}/readyz`);
    expect([ready.status, ready.headers.get('retry-after'), await ready.json()]).toEqual([
      503,
      '10',
      expect.objectContaining({ code: 'unavailable', reason: 'locked' }),
    ]);
    expect(waiting).toBe(true);
    await released;
    expect((await saved).status).toBe(200);
    for (const version of [1, 2, 3]) expect((await save(version)).status).toBe(200);
    await expect.poll(async () => (await fetch(`${app.address}/readyz`)).status, { timeout: 15_000 }).toBe(200);
  });
});

// From here each has a server of its own, mostly waits, and knows no moment by which something must have happened.
describe.concurrent('a PostgreSQL server that goes and comes back', () => {
  it('loses nothing that was acknowledged, is told of, and needs no restart of ours', async (context) => {
    const server = await startPostgresqlServer();
    if (server === undefined) return context.skip();
    try {
      await migrate(server.url);
      const app = await start({ DATABASE_URL: server.url });
      const { id, token } = await createAssessment(app.address);
      const address = `${app.address}/api/v1/assessments/${id}`;
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const save = (version: number) =>
        fetch(`${address}/answers/strategy-exists`, {
          method: 'PUT',
          headers,
          body: JSON.stringify({ version, answer: { state: 'unsure', note: `note ${version + 1}` } }),
        });
      expect((await save(0)).status).toBe(200);
      const cookie = `chancery-${id}=${token}`;
      server.cut();
      const refused = await save(1);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
      expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
      const ready = await fetch(`${app.address}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ reason: 'away' })]);
      for (const page of databasePages(id)) {
        const answer = await fetch(`${app.address}${page}`, { headers: { cookie } });
        expect([page, answer.status, answer.headers.get('retry-after')]).toEqual([page, 503, '10']);
        expect(await answer.text()).toContain(words.t('site.failure.lead'));
      }
      for (const page of ['/', '/method', '/questionnaire', '/privacy'])
        expect([page, (await fetch(`${app.address}${page}`)).status]).toEqual([page, 200]);
      server.startAgain();
      await expect.poll(async () => (await fetch(`${app.address}/readyz`)).status, { timeout: 15_000 }).toBe(200);
      expect(
        ((await (await fetch(address, { headers })).json()) as { answers: Record<string, { note: string }> }).answers[
          'strategy-exists'
        ]?.note,
      ).toBe('note 1');
      expect((await save(1)).status).toBe(200);
      for (const page of databasePages(id))
        expect([page, (await fetch(`${app.address}${page}`, { headers: { cookie } })).status]).toEqual([page, 200]);
      await app.end();
    } finally {
      server.stop();
    }
  });
});

describe.concurrent('a disk that is full', () => {
  // A limit on the size of every file stands in for it: half a megabyte.
  const smallDisk = ['bash', '-c', 'ulimit -f 512; exec "$0" "$@"'];

  it('refuses to save, says so, goes on reading, and saves again when there is space', async () => {
    const app = await start({}, smallDisk);
    const { id, token } = await createAssessment(app.address);
    const address = `${app.address}/api/v1/assessments/${id}`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const save = (version: number) =>
      fetch(`${address}/answers/strategy-exists`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ version, answer: { state: 'unsure', note: `note ${version + 1} `.padEnd(2_000, '.') } }),
      });
    let saved = 0;
    let answer = await save(saved);
    while (answer.ok && saved < 500) answer = await save((saved += 1));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).not.toBeNull();
    const kept = (await (await fetch(address, { headers })).json()) as { answers: Record<string, { note: string }> };
    expect(kept.answers['strategy-exists']?.note).toMatch(new RegExp(`^note ${saved} `));
    await app.kill();
    const roomy = await start({ DATABASE_URL: `file:${app.databaseFile}` });
    const again = await fetch(`${roomy.address}/api/v1/assessments/${id}/answers/strategy-exists`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ version: saved, answer: { state: 'unsure', note: 'workshop' } }),
    });
    expect(again.status).toBe(200);
  });
});

describe.concurrent('an installation that has the size it may have', () => {
  it('begins nothing new and shows back what was typed, saves what exists, says what takes the space', async () => {
    const before = await start();
    const { id, token } = await createAssessment(before.address);
    await before.end();
    const full = await start({ DATABASE_URL: `file:${before.databaseFile}`, DATABASE_MEGABYTES: '0' });
    const body = new URLSearchParams({ city: 'Refusedville', country: 'NL', form: 'full' });
    const refused = await fetch(`${full.address}/start/create`, { method: 'POST', body, redirect: 'manual' });
    expect(refused.status).toBe(507);
    expect(await refused.text()).toContain('Refusedville');
    const file = new FormData();
    file.set('file', new File(['{}'], 'assessment.json', { type: 'application/json' }));
    expect((await fetch(`${full.address}/start/load`, { method: 'POST', body: file, redirect: 'manual' })).status).toBe(
      507,
    );
    const headers = { authorization: `Bearer ${token}` };
    expect(
      (
        await fetch(`${full.address}/assessments/${id}/snapshots/take`, {
          method: 'POST',
          headers,
          body: new URLSearchParams(),
          redirect: 'manual',
        })
      ).status,
    ).toBe(507);
    const saved = await fetch(`${full.address}/api/v1/assessments/${id}/answers/strategy-exists`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ version: 0, answer: { state: 'unsure', note: 'kept' } }),
    });
    expect(saved.status).toBe(200);
    const command = (...asked: readonly string[]) =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', '--conditions=react-server', 'lib/commands/assessments.ts', ...asked],
        { env: { ...process.env, DATABASE_URL: `file:${before.databaseFile}` } },
      );
    const listed = await command('list');
    expect(listed.stdout).toMatch(new RegExp(`^${id} .*"Exampleton"$`, 'm'));
    expect(listed.stdout).not.toContain('kept');
    await command('delete', id);
    expect((await fetch(`${full.address}/api/v1/assessments/${id}`, { headers })).status).toBe(404);
  });
});
