// npm test: every check there is, one after another; a step that fails does not hide the others.
import { build, generateDatabaseClients, installDependencies, requireNode, runPackage } from './prepare.mjs';
import { root } from './stamps.mjs';

const outcomes = [];

async function step(name, work) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  let passed = false;
  try {
    passed = (await work()) !== false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  outcomes.push({ name, passed, seconds });
  console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return passed;
}

function vitest(args, env = {}) {
  return runPackage('vitest/vitest.mjs', ['run', ...args], { env: { DATABASE_URL: '', ...env } });
}

async function dataTestsOnPostgresql() {
  const { noPostgresql, startPostgresqlServer } = await import('./postgresql-server.mjs');
  const server = await startPostgresqlServer();
  if (!server) throw new Error(noPostgresql);
  try {
    return vitest(['lib/data'], { DATABASE_URL: server.url });
  } finally {
    server.stop();
  }
}

async function journeys() {
  const { findBrowser, noBrowser } = await import('./find-browser.mjs');
  const browser = findBrowser();
  if (!browser) throw new Error(noBrowser);
  return runPackage('@playwright/test/cli.js', ['test', '-c', 'e2e/playwright.config.ts'], { env: { CHROMIUM: browser } });
}

function report() {
  const failed = outcomes.filter(({ passed }) => !passed).length;
  console.log('\n== Summary');
  for (const { name, passed, seconds } of outcomes) console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.padStart(6)} s  ${name}`);
  console.log(`${outcomes.length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

requireNode();
process.chdir(root);
const ready =
  (await step('install', installDependencies)) && (await step('database clients', generateDatabaseClients));
if (!ready) report();
await step('lint', () => runPackage('eslint/bin/eslint.js', ['.']));
await step('types', () => runPackage('typescript/bin/tsc', ['--noEmit']));
await step('tests on SQLite', () => vitest([]));
await step('data tests on PostgreSQL', dataTestsOnPostgresql);
const built = await step('build', build);
if (built) {
  await step('faults against the running application', () => vitest(['--config', 'e2e/vitest.config.ts']));
  await step('journeys in a browser', journeys);
}
report();
