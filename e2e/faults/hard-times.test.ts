/** What a server meets in a bad week: an operator who stops it, a second server on the same file, a disk that is full. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app-server';
import { readDatabase } from '../support/database-rows';
import { createAssessment, expectKept, keepSaving, untilAcknowledged, writersOf } from '../support/writers';

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
    expect(await first.end()).toBe(0);
    await Promise.all(saving);
    await first.start();
    await expectKept(writers, { address, token, moment: 'after the end' });
  });
});

describe('two servers on one file', () => {
  it('never overwrite an answer unseen', async () => {
    const other = await start({ DATABASE_URL: `file:${first.databaseFile}` });
    const { id, token } = await createAssessment(first.address);
    const writers = [...writersOf('one'), ...writersOf('other')];
    const saving = writers.map((writer, place) => keepSaving(writer, `${(place < writers.length / 2 ? first : other).address}/api/v1/assessments/${id}/answers`, token));
    await untilAcknowledged(writers, 120);
    await Promise.all([first.end(), other.end()]);
    await Promise.all(saving);
    const rows = readDatabase(first.databaseFile);
    const versions = Object.fromEntries((await rows.answers(id)).filter(({ question }) => writers.some((writer) => writer.question === question)).map(({ question, version }) => [question, version]));
    await rows.close();
    // Each save that was acknowledged raised the version by one: had one overwritten another unseen, there would be fewer.
    const acknowledged: Record<string, number> = {};
    for (const { question, saved } of writers) acknowledged[question] = (acknowledged[question] ?? 0) + saved;
    expect(versions).toEqual(acknowledged);
  });
});

describe('a disk that is full', () => {
  // A limit on the size of every file stands in for it: half a megabyte.
  const smallDisk = ['bash', '-c', 'ulimit -f 512; exec "$0" "$@"'];

  it('refuses to save, says so, goes on reading, and saves again when there is room', async () => {
    const app = await start({}, smallDisk);
    const { id, token } = await createAssessment(app.address);
    const address = `${app.address}/api/v1/assessments/${id}`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const save = (version: number) => fetch(`${address}/answers/strategy-exists`, { method: 'PUT', headers, body: JSON.stringify({ version, answer: { state: 'unsure', note: `note ${version + 1} `.padEnd(2_000, '.') } }) });
    let saved = 0;
    let answer = await save(saved);
    while (answer.ok && saved < 500) answer = await save((saved += 1));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).not.toBeNull();
    const kept = (await (await fetch(address, { headers })).json()) as { answers: Record<string, { note: string }> };
    expect(kept.answers['strategy-exists']?.note).toMatch(new RegExp(`^note ${saved} `));
    await app.kill();
    const roomy = await start({ DATABASE_URL: `file:${app.databaseFile}` });
    const again = await fetch(`${roomy.address}/api/v1/assessments/${id}/answers/strategy-exists`, { method: 'PUT', headers, body: JSON.stringify({ version: saved, answer: { state: 'unsure', note: 'room' } }) });
    expect(again.status).toBe(200);
  });
});
