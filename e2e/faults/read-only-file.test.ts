/** A disk that can only be read from one moment to the next, as Linux does with one that has faults. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { words } from '../support/words';
import { createAssessment, databasePages } from '../support/people/writers';

const apps: App[] = [];
const isRoot = process.getuid?.() === 0;

afterAll(async () => {
  await Promise.all(apps.map((app) => app.remove()));
});

/**
 * A file that may not be changed is refused to whoever has it open already, root included. It needs root, and not every
 * disk has it.
 */
function hasImmutableFiles(): boolean {
  if (!isRoot) return false;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-immutable-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const made = spawnSync('chattr', ['+i', file]).status === 0;
  if (made) execFileSync('chattr', ['-i', file]);
  rmSync(folder, { recursive: true });
  return made;
}

/** Whoever is root may write everywhere: then another account serves. */
const asNobody = [
  'bash',
  '-c',
  'export HOME="$(dirname "${DATABASE_URL#file:}")"; chown -R 65534:65534 "$HOME"; exec setpriv ' +
    '--reuid=65534 --regid=65534 --clear-groups "$0" "$@"',
];

async function startOne(launcher: readonly string[] = []) {
  const app = await startApp({}, launcher);
  apps.push(app);
  const { id, token } = await createAssessment(app.address);
  const api = `${app.address}/api/v1/assessments/${id}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const pages = async () =>
    Promise.all(
      databasePages(id).map(async (page) => [
        page,
        (await fetch(`${app.address}${page}`, { headers: { cookie: `chancery-${id}=${token}` } })).status,
      ]),
    );
  return {
    app,
    pages: { now: pages, all: databasePages(id).map((page) => [page, 200]) },
    save: (version: number) =>
      fetch(`${api}/answers/strategy-exists`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ version, answer: { state: 'unsure', note: `note ${version + 1}` } }),
      }),
    kept: async () =>
      ((await (await fetch(api, { headers })).json()) as { answers: Record<string, { note?: string }> }).answers[
        'strategy-exists'
      ]?.note,
  };
}

describe.concurrent('a disk that can only be read', () => {
  it.skipIf(!hasImmutableFiles())(
    'refuses what is saved in words and with what was typed, goes on reading, is told of, and needs no restart',
    async () => {
      const { app, pages, save, kept } = await startOne();
      expect((await save(0)).status).toBe(200);
      const files = [app.databaseFile, `${app.databaseFile}-wal`, dirname(app.databaseFile)];
      execFileSync('chattr', ['+i', ...files]);
      try {
        const ready = await fetch(`${app.address}/readyz`);
        expect([ready.status, await ready.json()]).toEqual([
          503,
          expect.objectContaining({ reason: 'read-only', detail: words.t('problems.hindrances.read-only') }),
        ]);
        for (let times = 0; times < 3; times += 1) {
          const refused = await save(1);
          expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
          const form = await fetch(`${app.address}/start/create`, {
            method: 'POST',
            body: new URLSearchParams({ city: 'Typedville', country: 'NL', form: 'full' }),
            redirect: 'manual',
          });
          const said = await form.text();
          expect(form.status).toBe(503);
          for (const text of ['Typedville', words.t('problems.unavailable.title')]) expect(said).toContain(text);
          expect(await kept()).toBe('note 1');
        }
        expect(await pages.now()).toEqual(pages.all);
        expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
      } finally {
        execFileSync('chattr', ['-i', ...files]);
      }
      await expect.poll(async () => (await fetch(`${app.address}/readyz`)).status, { timeout: 15_000 }).toBe(200);
      for (const version of [1, 2, 3]) expect((await save(version)).status).toBe(200);
      expect(await app.end()).toBe(0);
      await app.start();
      expect(await kept()).toBe('note 4');
    },
  );

  const hasNobody = isRoot && spawnSync('setpriv', ['--version']).status === 0;

  it.skipIf(isRoot && !hasNobody)(
    'does not come from rights that are taken away while the server has its files open: it goes on, and ' +
      'keeps what it acknowledges',
    async () => {
      const { app, pages, save, kept } = await startOne(isRoot ? asNobody : []);
      const folder = dirname(app.databaseFile);
      const files = readdirSync(folder)
        .filter((name) => name.includes('.db'))
        .map((name) => join(folder, name));
      for (const file of files) chmodSync(file, 0o400);
      chmodSync(folder, 0o500);
      try {
        let saved = 0;
        for (; saved < 3; saved += 1) expect((await save(saved)).status).toBe(200);
        expect(await kept()).toBe(`note ${saved}`);
        expect(await pages.now()).toEqual(pages.all);
      } finally {
        chmodSync(folder, 0o700);
        for (const file of files) chmodSync(file, 0o600);
      }
      expect((await save(3)).status).toBe(200);
      expect(await app.end()).toBe(0);
      await app.start();
      expect(await kept()).toBe('note 4');
    },
  );
});
