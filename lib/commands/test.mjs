// npm test: every check there is; a step that fails does not hide the others.
import { generateDatabaseClients, installDependencies, requireNode } from './prepare/prepare.mjs';
import { runDependency, runScript } from './prepare/run-script.mjs';
import { root } from './prepare/stamps.mjs';

const outcomes = [];
const keptCharacters = 6_000;

/**
 * `work` is given where to say what it does; it gives false where it failed, and 'skipped' where this machine has not
 * what it needs.
 */
async function step(name, work, out = process.stdout) {
  out.write(`\n== ${name}\n`);
  const began = Date.now();
  let lastWords = '';
  const say = (text) => {
    out.write(text);
    lastWords = (lastWords + text).slice(-keptCharacters);
  };
  let outcome = 'failed';
  try {
    const result = await work(say);
    if (result !== false) outcome = result === 'skipped' ? 'skipped' : 'passed';
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  outcomes.push({ name, outcome, seconds, lastWords });
  out.write(`== ${name}: ${outcome} in ${seconds} s\n`);
  return outcome !== 'failed';
}

/**
 * Rows of steps that use about one core each, the rows at the same time; what a step says is shown when it has ended.
 */
function sideBySide(rows) {
  return Promise.all(
    rows.map(async (steps) => {
      for (const [name, work] of steps) {
        const said = [];
        await step(name, work, { write: (text) => said.push(text) });
        process.stdout.write(said.join(''));
      }
    }),
  );
}

function vitest(say, args, env = {}) {
  return runDependency(say, ['vitest/vitest.mjs', 'run', ...args], { DATABASE_URL: '', ...env });
}

async function dataTestsOnPostgresql(say) {
  const { noPostgresql, startPostgresqlServer } = await import('./programs/postgresql-server.mjs');
  const server = await startPostgresqlServer();
  if (!server) {
    say(`${noPostgresql} Nothing was tested on PostgreSQL.\n`);
    return 'skipped';
  }
  try {
    return await vitest(say, ['lib/data', 'lib/workshop/store'], { DATABASE_URL: server.url });
  } finally {
    server.stop();
  }
}

// Documents are opened with programs that did not write them, and the lines for a proxy are tried with that proxy.
const programs = [
  { program: 'pdftotext', packages: ['poppler-utils'], without: 'nothing here opens PDF' },
  {
    program: 'soffice',
    packages: ['libreoffice-writer', 'libreoffice-calc', 'libreoffice-impress'],
    without: 'nothing here opens Word documents, slides and workbooks',
  },
  { program: 'pgbouncer', packages: ['pgbouncer'], without: 'nothing is tried behind a pooler' },
  { program: 'nginx', packages: ['nginx'], without: 'the documented lines for it are only read, not run' },
  { program: 'firefox-esr', packages: ['firefox-esr'], without: 'no journey is walked in Firefox' },
  {
    program: 'WebKitWebDriver',
    packages: ['webkit2gtk-driver', 'xvfb'],
    without: 'no journey is walked in WebKitGTK',
  },
];

async function systemPrograms(say) {
  const { findProgram, installPackages } = await import('./programs/system-packages.mjs');
  const missing = () => programs.filter(({ program }) => !findProgram(program));
  // One at a time: a name that this system does not know keeps none of the others away.
  for (const { packages } of missing()) installPackages(...packages);
  for (const { program, packages, without } of missing())
    say(`${program} was not found, so ${without}: install ${packages.join(', ')} and run npm test again.\n`);
  return missing().length === 0 ? true : 'skipped';
}

async function journeys(say) {
  const { findBrowser, noBrowser } = await import('./programs/find-browser.mjs');
  const browser = findBrowser();
  if (!browser) throw new Error(noBrowser);
  return runDependency(say, ['@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts'], {
    CHROMIUM: browser,
  });
}

function report() {
  const count = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  for (const { name, outcome, lastWords: words } of outcomes)
    if (outcome === 'failed') console.log(`\n== The end of “${name}”, which failed\n${words}`);
  console.log('\n== Summary');
  for (const { name, outcome, seconds } of outcomes)
    console.log(`${outcome.padEnd(8)} ${seconds.padStart(6)} s  ${name}`);
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  console.log(`${count('passed')} passed, ${count('failed')} failed${skipped}`);
  process.exit(count('failed') === 0 ? 0 : 1);
}

requireNode();
process.chdir(root);
const ready = (await step('install', installDependencies)) && (await step('database clients', generateDatabaseClients));
if (!ready) report();
await sideBySide([
  // What is built brings types of its own, which the others shall not find half written: it comes last.
  [
    ['lint', (say) => runDependency(say, ['eslint/bin/eslint.js', '.'])],
    ['build', (say) => runScript(say, ['lib/commands/build.mjs'])],
  ],
  [
    ['programs of the system that tests use', systemPrograms],
    ['types', (say) => runDependency(say, ['typescript/bin/tsc', '--noEmit'])],
    ['format', (say) => runDependency(say, ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])],
    ['nothing unused', (say) => runDependency(say, ['knip/bin/knip.js', '--no-progress', '--no-config-hints'])],
    ['data tests on PostgreSQL', dataTestsOnPostgresql],
  ],
]);
await step('tests on SQLite', (say) => vitest(say, []));
if (outcomes.some(({ name, outcome }) => name === 'build' && outcome === 'passed')) {
  await step('faults against the running application', (say) => vitest(say, ['--config', 'e2e/vitest.config.ts']));
  await step('journeys in a browser', journeys);
}
report();
