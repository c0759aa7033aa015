/**
 * Journeys through the built application in a real browser. Build first (`npm run generate && npx next build`), then
 * `npx playwright test -c e2e/playwright.config.ts`.
 */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];
const chromium = process.env.CHROMIUM ?? usualPlaces.find((path) => existsSync(path));

// Of a switch that is given twice a browser takes the last: what Playwright turns off stays off.
const turnedOffByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

// The list under the address bar is a page of its own, loaded with each window that no test ever sees.
const partsOfTheWindow = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

// The browser of a test speaks to the application alone.
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...turnedOffByPlaywright, ...partsOfTheWindow].join(',')}`,
];

const long = ['workshop.spec.ts', 'lost-line.spec.ts', 'new-officer.spec.ts'];

export default defineConfig({
  testDir: '.',
  // What waits longest begins first: the others are walked meanwhile.
  projects: [
    { name: 'long', testMatch: long },
    { name: 'all others', testMatch: '**/*.spec.ts', testIgnore: long },
  ],
  globalSetup: './global-setup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // On two cores a third finds time while the others wait for a page.
  workers: 3,
  // A browser that hangs once in a thousand pages is not the product's fault; whatever passed only at the second try is
  // named as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    // What hangs says where, long before the test is out of time.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    launchOptions: { args: quietly, ...(chromium === undefined ? {} : { executablePath: chromium }) },
  },
});
