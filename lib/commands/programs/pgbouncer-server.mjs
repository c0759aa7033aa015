// A PgBouncer of its own for tests: it gives each transaction another session of the PostgreSQL behind it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findAccount, freePort } from './postgresql-server.mjs';
import { findProgram } from './system-packages.mjs';

const patienceMilliseconds = 10_000;

/** @returns {string | undefined} */
export function findPgbouncer() {
  return findProgram('pgbouncer');
}

/**
 * In transaction mode, before the server at the address.
 *
 * @param {string} program
 * @param {string} url
 */
export async function startPgbouncer(program, url) {
  const { hostname, port: behind, username } = new URL(url);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-pgbouncer-'));
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  const lines = [
    '[databases]',
    `* = host=${hostname} port=${behind} user=${username}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 5',
  ];
  writeFileSync(settings, `${lines.join('\n')}\n`);
  for (const [path, mode] of [
    [folder, 0o755],
    [settings, 0o644],
  ])
    chmodSync(path, mode);
  const child = spawn(program, ['-q', settings], { ...findAccount(), cwd: folder, stdio: 'ignore' });
  await untilItListens(port, child);
  return {
    url: url.replace(`${hostname}:${behind}`, `127.0.0.1:${port}`),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItListens(port, child) {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until && child.exitCode === null) {
    const socket = createConnection(port, '127.0.0.1');
    const listens = await Promise.race([once(socket, 'connect').then(() => true), wait(1_000, false)]).catch(
      () => false,
    );
    socket.destroy();
    if (listens) return;
    await wait(50);
  }
  throw new Error('PgBouncer did not start.');
}
