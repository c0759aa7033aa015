import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './stamps.mjs';

/** Several times what the longest check takes on a slow machine. */
const patienceMilliseconds = 25 * 60_000;

/**
 * Runs a program of ours, by its path from the root; `say` is given what it says. Whether it ended well: one that does
 * not end is ended, so that the others are run and told of.
 */
export async function runScript(say, [file, ...args], env = {}) {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const from of [child.stdout, child.stderr]) from.setEncoding('utf8').on('data', say);
  const patience = setTimeout(() => {
    say(`${file} did not end in ${patienceMilliseconds / 60_000} minutes.\n`);
    child.kill('SIGKILL');
    // What it began may hold these open.
    for (const from of [child.stdout, child.stderr]) from.destroy();
  }, patienceMilliseconds);
  const [status] = await once(child, 'close');
  clearTimeout(patience);
  return status === 0;
}

/** Runs a program of a dependency, by its path in `node_modules`. */
export function runDependency(say, [file, ...args], env = {}) {
  return runScript(say, [join('node_modules', file), ...args], env);
}
