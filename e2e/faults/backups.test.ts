/** Backups as an operator makes them: of a server at work, killed half-way, and put back elsewhere. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startPostgresqlServer } from '@/lib/commands/programs/postgresql-server.mjs';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { startApp } from '../support/server/app-server';
import { commandArguments, commandSettings, runCommand } from '../support/server/run-command';
import {
  acknowledgedOf,
  createAssessment,
  faultsOf,
  keepSaving,
  untilAcknowledged,
  writersOf,
} from '../support/people/writers';

const folder = mkdtempSync(join(tmpdir(), 'chancery-backups-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (name: 'backup' | 'restore') => `lib/commands/${name}.mjs`;

async function run(name: 'backup' | 'restore', url: string, given: readonly string[]) {
  const { status, said, complained } = await runCommand(url, command(name), ...given);
  return { code: status, said: said + complained };
}

it('of a server at work has all that was acknowledged before it began, and is there wholly or not at all', async () => {
  const app = await startApp();
  const elsewhere = join(folder, 'elsewhere/chancery.db');
  const { id, token } = await createAssessment(app.address);
  const path = `/api/v1/assessments/${id}`;
  const writers = writersOf();
  const saving = writers.map((writer) => keepSaving(writer, `${app.address}${path}/answers`, token));
  try {
    await untilAcknowledged(writers, 30);
    const killed = join(folder, 'killed.db');
    for (const delay of [200, 400]) {
      const child = spawn(
        process.execPath,
        commandArguments(command('backup'), [killed]),
        commandSettings(`file:${app.databaseFile}`),
      );
      await wait(delay);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (existsSync(killed)) break;
    }
    if (existsSync(killed)) expect(spawnSync('sha256sum', ['-c', 'killed.db.sha256'], { cwd: folder }).status).toBe(0);
    const before = writers.map((writer) => ({ ...writer }));
    const whole = join(folder, 'whole.db');
    expect(await run('backup', `file:${app.databaseFile}`, [whole])).toMatchObject({ code: 0 });
    const after = acknowledgedOf(writers);
    await untilAcknowledged(writers, after + 10);
    expect(await run('restore', `file:${app.databaseFile}`, [whole, '--replace'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/works with this database/),
    });
    expect(await run('restore', `file:${elsewhere}`, [whole])).toMatchObject({ code: 0 });
    await app.end();
    await Promise.all(saving);
    const restored = await startApp({ DATABASE_URL: `file:${elsewhere}` });
    const kept = before.map((writer, index) => ({ ...writer, sent: writers[index]?.sent ?? 0 }));
    expect(await faultsOf(kept, { address: `${restored.address}${path}`, token })).toEqual([]);
    await restored.remove();
  } finally {
    await app.remove();
  }
});

it('is made and put back by PostgreSQL’s own programs, and never under somebody who is at work', async (context) => {
  const server = await startPostgresqlServer();
  if (server === undefined) return context.skip();
  const { url } = server;
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ id: string }>(statement);
    await client.end();
    return rows.map(({ id }) => id);
  };
  const add = (id: string) =>
    ask(`INSERT INTO "Assessment" VALUES ('${id}', 'Exampleton', 'NL', 'full', 1, 1, now(), now())`);
  try {
    await migrate(url);
    await add('before');
    const dump = join(folder, 'dump');
    expect(await run('backup', url, [dump])).toMatchObject({ code: 0, said: expect.stringMatching(/1 Assessment/) });
    await add('later');
    await ask('CREATE TABLE "elsewhere" (id text)');
    expect(await run('restore', url, [dump])).toMatchObject({ code: 1, said: expect.stringMatching(/--replace/) });
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    expect(await run('restore', url, [dump, '--replace'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Somebody works with this database/),
    });
    await other.end();
    expect(await run('restore', url, [dump, '--replace'])).toMatchObject({ code: 0 });
    expect(await ask('SELECT id FROM "Assessment"')).toEqual(['before']);
    // What is not ours stays.
    expect(await ask('SELECT id FROM elsewhere')).toEqual([]);
    expect(await migrate(url)).toEqual([]);
    const sqlite = `file:${join(folder, 'other-kind/chancery.db')}`;
    expect(await run('restore', sqlite, [dump])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/names the other kind/),
    });
  } finally {
    server.stop();
  }
});
