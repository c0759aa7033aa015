/** nginx in front of the application, with the lines that docs/operations.md gives. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from '@/lib/commands/programs/system-packages.mjs';
import { freePort } from './free-port';

const patienceMilliseconds = 10_000;
const pollMilliseconds = 20;

export interface Nginx {
  /**
   * Plain http, because nothing here has a certificate: the `listen` line of the documentation is the only one that
   * differs.
   */
  readonly address: string;
  /** Everything in access.log and error.log so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Undefined where this machine has none: tests then say that they were skipped. */
export const nginxProgram = findProgram('nginx');

/** The first two blocks of docs/operations.md that are marked as nginx's: the server, and the file that it includes. */
export function documentedNginxBlocks(): readonly string[] {
  return [...readFileSync('docs/operations.md', 'utf8').matchAll(/^```nginx\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );
}

/** Starts it in front of an application that listens at `upstream`. */
export async function startNginx(upstream: string): Promise<Nginx> {
  if (nginxProgram === undefined) throw new Error('There is no nginx here');
  const folder = mkdtempSync(join(tmpdir(), 'chancery-nginx-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const [server = '', included = ''] = documentedNginxBlocks();
  writeFileSync(join(folder, 'chancery-proxy.conf'), included);
  writeFileSync(join(folder, 'nginx.conf'), wholeConfiguration(folder, serverHere({ server, folder, port, upstream })));
  const running = spawn(nginxProgram, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilItListens(address, running);
  return {
    address,
    log: () => ['access.log', 'error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'),
    async stop() {
      const ended = once(running, 'exit');
      running.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface ServerHere {
  readonly server: string;
  readonly folder: string;
  readonly port: number;
  readonly upstream: string;
}

/** The documented lines with this machine's ports and folders. */
function serverHere({ server, folder, port, upstream }: ServerHere): string {
  return server
    .replace(/listen 443 ssl[^;]*;/, `listen 127.0.0.1:${port};`)
    .replace(/listen 80;/, `listen unix:${folder}/plain.sock;`)
    .replaceAll('http://127.0.0.1:3000', upstream)
    .replaceAll('/etc/nginx/', `${folder}/`)
    .replaceAll('/var/log/nginx/', `${folder}/`);
}

/** As Debian's nginx.conf: both logs, and everything else as nginx has it by itself. */
function wholeConfiguration(folder: string, server: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  return `daemon off; ${user} worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 4096; }
http { access_log ${folder}/access.log; ${temporary}
${server}
}
`;
}

async function untilItListens(address: string, running: ChildProcess): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until) {
    if (running.exitCode !== null) throw new Error('nginx does not take the lines of docs/operations.md');
    if ((await fetch(`${address}/healthz`).catch(() => undefined)) !== undefined) return;
    await wait(pollMilliseconds);
  }
  throw new Error('nginx did not answer in time');
}
