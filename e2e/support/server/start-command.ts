/** `npm start` as an operator runs it, where it is to end with a sentence. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { isPrepared } from '../../../lib/commands/prepare/prepare.mjs';
import { freePort } from '../../../lib/commands/programs/postgresql-server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Started {
  /** Everything that it has said so far. */
  said(): string;
  end(): Promise<void>;
  readonly ended: Promise<number | null>;
  readonly address: string;
}

export interface StartOptions {
  readonly settings: Readonly<Record<string, string>>;
  /** A command that is given the command to run, such as one that sets limits. */
  readonly launcher?: readonly string[];
}

export async function startCommand({ settings, launcher = [] }: StartOptions): Promise<Started> {
  if (!isPrepared()) throw new Error('Build the application first: npm run build');
  const port = await freePort();
  const [command = '', ...given] = [...launcher, process.execPath, 'lib/commands/start.mjs'];
  const child = spawn(command, given, {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    ended,
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** It ends by itself, with a failure and with words alone. */
export async function expectRefusal(options: StartOptions, words: RegExp): Promise<void> {
  const started = await startCommand(options);
  const code = await started.ended;
  expect(started.said()).toMatch(words);
  expect(started.said()).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}
