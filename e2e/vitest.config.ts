/** Faults against the running application, without a browser: `npx vitest run -c e2e/vitest.config.ts`. Build first. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that nothing is left to be waited for at the end. */
const longestFirst = [
  'malformed-flood',
  'kill-server',
  'hard-times',
  'read-only-file',
  'frozen-database',
  'authorisation',
  'pool-commands',
  'malformed',
  'filled-memory',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longestFirst.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return found === -1 ? longestFirst.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['e2e/{faults,world}/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 90_000,
    // Each file starts an application of its own, and much of what is tried is to wait: a third finds the cores idle.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
  },
});
