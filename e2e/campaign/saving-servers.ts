/** Servers that only save, one after another at one address; while one works, the next is loaded already. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { freePort } from '../support/server/free-port';
import type { Killable } from '../support/people/kill-round';

const bundle = fileURLToPath(new URL(`../../reports/saving-server-${process.pid}.mjs`, import.meta.url));
const longestStartMilliseconds = 60;

export interface SavingServers extends Killable {
  readonly address: string;
  /** Kills one while it opens the database, and starts another. */
  startTwice(): Promise<void>;
  end(): Promise<void>;
}

function bundleServer() {
  return build({
    entryPoints: [fileURLToPath(new URL('saving-server.ts', import.meta.url))],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    conditions: ['react-server'],
    logLevel: 'error',
  });
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

export async function savingServers(databaseUrl: string): Promise<SavingServers> {
  await bundleServer();
  const port = await freePort();
  const load = () => {
    const child = fork(bundle, {
      execArgv: ['--conditions=react-server'],
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    return { child, loaded: once(child, 'message') };
  };
  let running: ChildProcess | undefined;
  let next = load();

  async function begin(): Promise<ChildProcess> {
    const { child, loaded } = next;
    await loaded;
    next = load();
    running = child;
    child.send(port);
    return child;
  }

  const servers: SavingServers = {
    address: `http://127.0.0.1:${port}`,
    async start() {
      const child = await begin();
      const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
      if (said !== 'ready') throw new Error(`The server ended with ${String(said)} before it was ready`);
    },
    async startTwice() {
      const child = await begin();
      await wait(Math.random() * longestStartMilliseconds);
      await killed(child);
      await servers.start();
    },
    kill: async () => void (running && (await killed(running))),
    async end() {
      await Promise.all([running && killed(running), killed(next.child)]);
      rmSync(bundle, { force: true });
    },
  };
  return servers;
}
