// npm run check: types, lint, format, and the tests near what changed. What it leaves to npm test: everything else, and
// all that needs a build.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateDatabaseClients, installDependencies, requireNode, stop } from './prepare/prepare.mjs';
import { runDependency } from './prepare/run-script.mjs';
import { root } from './prepare/stamps.mjs';

const source = /\.(?:ts|tsx|mjs|js)$/;

// What is read and not imported, and the tests that read it.
const readBy = [
  { changed: /^lib\/(?:i18n\/messages|instrument\/v\d+\/words)\//, tests: ['lib/i18n'] },
  { changed: /^lib\/export\/pdf\/.*\.typ$/, tests: ['lib/export/pdf'] },
  { changed: /^lib\/workshop\/page\/script\//, tests: ['lib/workshop/page'] },
  { changed: /^prisma\/(?:migrations|model|provider)/, tests: ['prisma'] },
  { changed: /^public\/schemas\//, tests: ['lib/data/document/assessment-json-schema.test.ts'] },
  {
    changed: /^docs\/architecture\.md$|^(?:app|components|e2e|lib|prisma)\/.*\.(?:tsx?|mjs)$/,
    tests: ['lib/house/modules.test.ts'],
  },
];

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout.split('\n').filter(Boolean) : undefined;
}

/** Since the branch left the main one, committed or not; `since`: another commit. */
function changedFiles(since) {
  const candidates = since === undefined ? ['origin/main', 'main'] : [since];
  const [base] = candidates.flatMap((name) => git('merge-base', 'HEAD', name) ?? []);
  if (since !== undefined && base === undefined) stop(`There is no commit ${since}.`);
  const changed = git('diff', '--name-only', '--diff-filter=d', base ?? 'HEAD');
  if (changed === undefined)
    stop('What has changed is asked of Git, and there is none here. npm test checks everything.');
  return [...new Set([...changed, ...git('ls-files', '--others', '--exclude-standard')])];
}

/** The changed files that tests import, and the tests of those that are only read. */
export function testedFiles(changed) {
  const read = readBy
    .filter((one) => changed.some((file) => one.changed.test(file)))
    .flatMap(({ tests }) => tests.flatMap(testsIn));
  return [...new Set([...changed.filter((file) => source.test(file)), ...read])];
}

function testsIn(folder) {
  if (folder.endsWith('.test.ts')) return [folder];
  const names = readdirSync(join(root, folder), { recursive: true });
  return names.filter((name) => /\.test\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** Runs a program of a dependency; what it says is shown when it has ended. */
async function check(name, program) {
  const began = Date.now();
  const said = [];
  const passed = await runDependency((text) => said.push(text), program, { DATABASE_URL: '' });
  if (!passed) console.log(said.join(''));
  console.log(`${passed ? 'passed' : 'FAILED'} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${name}`);
  return passed;
}

async function checkAll(since) {
  const changed = changedFiles(since);
  const linted = changed.filter((file) => source.test(file));
  const tested = testedFiles(changed);
  const checks = [check('types', ['typescript/bin/tsc', '--noEmit'])];
  if (linted.length > 0) {
    const files = `of ${linted.length} changed files`;
    checks.push(check(`lint ${files}`, ['eslint/bin/eslint.js', '--no-warn-ignored', ...linted]));
    checks.push(check(`format ${files} (npm run format)`, ['prettier/bin/prettier.cjs', '--check', ...linted]));
  }
  const looked = await Promise.all(checks);
  const passed =
    tested.length === 0 ||
    (await check('tests near them', ['vitest/vitest.mjs', 'related', '--run', '--passWithNoTests', ...tested]));
  return passed && looked.every(Boolean);
}

if (process.argv[1] === join(root, 'lib/commands/check.mjs')) {
  requireNode();
  process.chdir(root);
  installDependencies();
  await generateDatabaseClients();
  process.exitCode = (await checkAll(process.argv[2])) ? 0 : 1;
}
