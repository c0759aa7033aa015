// npm test: every check there is, one after another; a step that fails does not hide the others.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build, generateDatabaseClients, installDependencies, requireNode } from './prepare.mjs';
import { root } from './stamps.mjs';

const outcomes = [];
const keptCharacters = 6_000;
let lastWords = '';

/** `work` gives false where it failed, and 'skipped' where this machine has not what it needs. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  lastWords = '';
  let outcome = 'failed';
  try {
    const result = await work();
    if (result !== false) outcome = result === 'skipped' ? 'skipped' : 'passed';
  } catch (error) {
    lastWords = error instanceof Error ? error.message : String(error);
    console.error(lastWords);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  outcomes.push({ name, outcome, seconds, lastWords });
  console.log(`== ${name}: ${outcome} in ${seconds} s`);
  return outcome !== 'failed';
}

/** Runs a program of a dependency; what it says is shown at once, and its end is kept for the summary. */
async function runCheck(file, args, env = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
    from.setEncoding('utf8').on('data', (text) => {
      to.write(text);
      lastWords = (lastWords + text).slice(-keptCharacters);
    });
  }
  const [status] = await once(child, 'close');
  return status === 0;
}

function vitest(args, env = {}) {
  return runCheck('vitest/vitest.mjs', ['run', ...args], { DATABASE_URL: '', ...env });
}

async function dataTestsOnPostgresql() {
  const { noPostgresql, startPostgresqlServer } = await import('./postgresql-server.mjs');
  const server = await startPostgresqlServer();
  if (!server) {
    console.log(`${noPostgresql} Nothing was tested on PostgreSQL.`);
    return 'skipped';
  }
  try {
    return await vitest(['lib/data'], { DATABASE_URL: server.url });
  } finally {
    server.stop();
  }
}

// Documents are opened with programs that did not write them.
const readers = [
  { program: 'pdftotext', packages: ['poppler-utils'], opens: 'PDF' },
  { program: 'soffice', packages: ['libreoffice-writer', 'libreoffice-calc', 'libreoffice-impress'], opens: 'Word documents, slides and workbooks' },
];

async function documentReaders() {
  const { findProgram, installPackages } = await import('./system-packages.mjs');
  const missing = () => readers.filter(({ program }) => !findProgram(program));
  if (missing().length > 0) installPackages(...missing().flatMap(({ packages }) => packages));
  for (const { program, packages, opens } of missing()) console.log(`${program} was not found, so nothing here opens ${opens}: install ${packages.join(', ')} and run npm test again.`);
  return missing().length === 0 ? true : 'skipped';
}

async function journeys() {
  const { findBrowser, noBrowser } = await import('./find-browser.mjs');
  const browser = findBrowser();
  if (!browser) throw new Error(noBrowser);
  return runCheck('@playwright/test/cli.js', ['test', '-c', 'e2e/playwright.config.ts'], { CHROMIUM: browser });
}

function report() {
  const count = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  for (const { name, outcome, lastWords: words } of outcomes) if (outcome === 'failed') console.log(`\n== The end of “${name}”, which failed\n${words}`);
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
await step('lint', () => runCheck('eslint/bin/eslint.js', ['.']));
await step('types', () => runCheck('typescript/bin/tsc', ['--noEmit']));
await step('nothing unused', () => runCheck('knip/bin/knip.js', ['--no-progress', '--no-config-hints']));
await step('programs that open documents', documentReaders);
await step('tests on SQLite', () => vitest([]));
await step('data tests on PostgreSQL', dataTestsOnPostgresql);
const built = await step('build', build);
if (built) {
  await step('faults against the running application', () => vitest(['--config', 'e2e/vitest.config.ts']));
  await step('journeys in a browser', journeys);
}
report();
