import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Many times what the longest takes: a command that has not ended by then never will. */
const patienceMilliseconds = 120_000;

export interface EndedCommand {
  readonly status: number | null;
  readonly said: string;
  readonly complained: string;
}

/** What `node` is given to run a file of the repository as `npm run` does. */
export function commandArguments(file: string, given: readonly string[]): string[] {
  return [...(file.endsWith('.ts') ? ['--import', 'tsx', '--conditions=react-server'] : []), file, ...given];
}

export const commandSettings = (url: string) => ({ cwd: root, env: { ...process.env, DATABASE_URL: url } });

/**
 * Runs a command on a database to its end, beside whatever goes on here. One that does not end is ended, and what it
 * had said is told: a test that waits for ever says nothing.
 */
export async function runCommand(url: string, file: string, ...given: readonly string[]): Promise<EndedCommand> {
  const child = spawn(process.execPath, commandArguments(file, given), {
    ...commandSettings(url),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patienceMilliseconds,
    killSignal: 'SIGKILL',
  });
  const texts = { said: '', complained: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.complained += text));
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal !== null) throw new Error(`${file} did not end. It said: ${texts.said}${texts.complained}`);
  return { status, ...texts };
}
