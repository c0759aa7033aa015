// What the mutation tests of all folders have in common; a folder has a stryker.config.mjs that says the rest.
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Changes the code of the folder that `config` stands in, and runs the tests beside it: not those of everything that
 * uses it, which notice a change without saying what is wrong.
 *
 * @param {string} config the URL of the file that asks
 * @param {object} more
 * @param {readonly string[]} [more.mutate] files elsewhere, and with `!` files of the folder to leave as they are
 * @param {readonly string[]} [more.testFiles] tests elsewhere
 * @param {boolean} [more.ignoreStatic] leaves alone what runs once, when a file is loaded: slow to try
 * @param {number} [more.least] the share of changes, in per cent, that the tests must notice
 */
export function mutateFolder(config, { mutate = [], testFiles = [], ignoreStatic = true, least = 80 } = {}) {
  const folder = relative(root, dirname(fileURLToPath(config))).replaceAll('\\', '/');
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // After a run that was broken off the runner of 9.6 may try the next change on no test, and call that survived.
    disableBail: true,
    // What hangs in a loop is counted out; what waits for a busy machine has not been noticed by any test.
    timeoutMS: 60_000,
    mutate: [`${folder}/**/*.ts`, '!**/*.{test,fixture,arbitrary,config}.ts', ...mutate],
    testFiles: [`${folder}/**/*.test.ts`, ...testFiles],
    ignorePatterns: ['.next', 'reports', 'data', 'prisma/generated', 'test-results', 'playwright-report'],
    ignoreStatic,
    // What was tried before, and has not changed since, is not tried again.
    incremental: true,
    incrementalFile: `reports/mutation/${folder.replaceAll('/', '-')}.json`,
    reporters: ['clear-text', 'progress'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: 90, break: least },
    tempDirName: '.stryker-tmp',
    cleanTempDir: 'always',
  };
}
