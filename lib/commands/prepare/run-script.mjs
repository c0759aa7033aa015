import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './stamps.mjs';

/** Runs a program of ours, by its path from the root; `say` is given what it says. Whether it ended well. */
export async function runScript(say, [file, ...args], env = {}) {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const from of [child.stdout, child.stderr]) from.setEncoding('utf8').on('data', say);
  const [status] = await once(child, 'close');
  return status === 0;
}

/** Runs a program of a dependency, by its path in `node_modules`. */
export function runDependency(say, [file, ...args], env = {}) {
  return runScript(say, [join('node_modules', file), ...args], env);
}
