// The browser that journeys run in: one that is there already, or one from the system's packages.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function findInstalled() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...fixedPlaces].find((path) => existsSync(path));
}

/** Undefined where there is none and none can be installed. */
export function findBrowser() {
  const installed = findInstalled();
  if (installed || process.env.CHROMIUM) return installed;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from the system’s packages.');
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update'], quiet);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  return findInstalled();
}

export const noBrowser =
  'No Chromium was found: set CHROMIUM to its path, or install it (Debian and Ubuntu: apt-get install chromium), and run npm test again.';
