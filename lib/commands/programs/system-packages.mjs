// Programs that checks use and that come with the system, not with npm.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../prepare/prepare.mjs';

/** The path of the first of the names that stands on the system's search path. */
export function findProgram(...names) {
  const folders = ['/usr/bin', '/usr/sbin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Whether the lists of packages were fetched already. */
let isListed = false;

/** Tries to, where this account may and the system is Debian or like it; whether it worked, looking shows. */
export function installPackages(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing from the system’s packages: ${packages.join(', ')}.`);
  // At run level 1 Debian starts no service that it installs.
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };
  if (!isListed) run('apt-get', ['update'], quiet);
  isListed = true;
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
}
