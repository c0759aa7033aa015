import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startMilliseconds = 30_000;

export interface BuiltServer {
  readonly address: string;
  /** Ends it as a power cut would: nothing inside gets a chance to tidy up. */
  kill(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on');
  return address.port;
}

/** The build in .next, served from a database of the caller's. */
export async function startBuiltServer(databaseUrl: string, port: number): Promise<BuiltServer> {
  const next = fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url));
  const child = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: root,
    detached: true,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilHealthy(address, child);
  return { address, kill: () => killGroup(child) };
}

async function untilHealthy(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + startMilliseconds;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended by itself with ${child.exitCode}: is there a build?`);
    const response = await fetch(`${address}/healthz`).catch(() => undefined);
    if (response?.ok === true) return;
    await wait(50);
  }
  throw new Error('The server did not become healthy');
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
