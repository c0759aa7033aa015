// The browser that journeys run in: one that is there already, or one from the system's packages.
import { existsSync } from 'node:fs';
import { findProgram, installPackages } from './system-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findInstalled() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  return findProgram(...names) ?? fixedPlaces.find((path) => existsSync(path));
}

/** Undefined where there is none and none can be installed. */
export function findBrowser() {
  const installed = findInstalled();
  if (installed || process.env.CHROMIUM) return installed;
  installPackages('chromium');
  return findInstalled();
}

export const noBrowser =
  'No Chromium was found: set CHROMIUM to its path, or install it (Debian and Ubuntu: apt-get install ' +
  'chromium), and run npm test again.';
