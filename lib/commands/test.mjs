// npm test: every check there is, one after another; a step that fails does not hide the others.
import { build, generateDatabaseClients, installDependencies, requireNode, runPackage } from './prepare.mjs';
import { root } from './stamps.mjs';

const outcomes = [];

/** `work` gives false where it failed, and 'skipped' where this machine has not what it needs. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  let outcome = 'failed';
  try {
    const result = await work();
    if (result !== false) outcome = result === 'skipped' ? 'skipped' : 'passed';
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  outcomes.push({ name, outcome, seconds });
  console.log(`== ${name}: ${outcome} in ${seconds} s`);
  return outcome !== 'failed';
}

function vitest(args, env = {}) {
  return runPackage('vitest/vitest.mjs', ['run', ...args], { env: { DATABASE_URL: '', ...env } });
}

async function dataTestsOnPostgresql() {
  const { noPostgresql, startPostgresqlServer } = await import('./postgresql-server.mjs');
  const server = await startPostgresqlServer();
  if (!server) {
    console.log(`${noPostgresql} Nothing was tested on PostgreSQL.`);
    return 'skipped';
  }
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
  const count = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  console.log('\n== Summary');
  for (const { name, outcome, seconds } of outcomes) console.log(`${outcome.padEnd(8)} ${seconds.padStart(6)} s  ${name}`);
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  console.log(`${count('passed')} passed, ${count('failed')} failed${skipped}`);
  process.exit(count('failed') === 0 ? 0 : 1);
}

requireNode();
process.chdir(root);
const ready =
  (await step('install', installDependencies)) && (await step('database clients', generateDatabaseClients));
if (!ready) report();
await step('lint', () => runPackage('eslint/bin/eslint.js', ['.']));
await step('types', () => runPackage('typescript/bin/tsc', ['--noEmit']));
await step('nothing unused', () => runPackage('knip/bin/knip.js', ['--no-progress', '--no-config-hints']));
await step('tests on SQLite', () => vitest([]));
await step('data tests on PostgreSQL', dataTestsOnPostgresql);
const built = await step('build', build);
if (built) {
  await step('faults against the running application', () => vitest(['--config', 'e2e/vitest.config.ts']));
  await step('journeys in a browser', journeys);
}
report();
