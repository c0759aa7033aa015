/** The built application as a process of its own, with a database file of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../../prisma/runner/migrate.mjs';
import { freePort } from './free-port';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const patienceMilliseconds = 60_000;
const pollMilliseconds = 50;

export interface App {
  readonly address: string;
  readonly databaseFile: string;
  /** Bytes of memory that the process takes now; Linux only. */
  memory(): number;
  /** Everything that the processes have written so far. */
  log(): string;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks the process to end, as an operator would; gives its exit code. */
  end(): Promise<number | null>;
  /** Starts it again on the same address and the same database. */
  start(): Promise<void>;
  /** Ends it, and removes what it kept. */
  remove(): Promise<void>;
}

async function untilItAnswers(address: string, process: ChildProcess): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until) {
    if (process.exitCode !== null || process.signalCode !== null)
      throw new Error('The application ended before it answered');
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(pollMilliseconds);
  }
  throw new Error('The application did not answer within a minute');
}

async function kill(process: ChildProcess | undefined): Promise<void> {
  if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}

function memoryOf(process: ChildProcess | undefined): number {
  const status = readFileSync(`/proc/${process?.pid ?? 'none'}/status`, 'utf8');
  return 1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
}

async function end(process: ChildProcess | undefined): Promise<number | null> {
  if (process === undefined) throw new Error('Nothing runs');
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return code;
}

/**
 * Throws where nothing was built. `launcher`: a command that is given the command to run, such as one that sets limits.
 */
export async function startApp(
  settings: Readonly<Record<string, string>> = {},
  launcher: readonly string[] = [],
): Promise<App> {
  if (!existsSync(join(root, '.next/BUILD_ID')))
    throw new Error('Build the application first: npm run generate && npx next build');
  const folder = mkdtempSync(join(tmpdir(), 'chancery-e2e-'));
  const databaseFile = join(folder, 'chancery.db');
  const databaseUrl = `file:${databaseFile}`;
  const logFile = join(folder, 'log.txt');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    CHANCERY_PSEUDO_LOCALES: '1',
    ...settings,
  };
  let running: ChildProcess | undefined;

  async function start(): Promise<void> {
    const log = openSync(logFile, 'a');
    const [command = process.execPath, ...arguments_] = [...launcher, process.execPath, 'lib/commands/serve/serve.mjs'];
    const started = spawn(command, arguments_, { cwd: root, env: environment, stdio: ['ignore', log, log] });
    running = started;
    await untilItAnswers(address, started);
  }

  await migrate(databaseUrl);
  await start();
  return {
    address,
    databaseFile,
    memory: () => memoryOf(running),
    log: () => readFileSync(logFile, 'utf8'),
    kill: () => kill(running),
    end: () => end(running),
    start,
    async remove() {
      await kill(running);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
