import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests that put something else in the place of a module, the clock or a setting, or have a database. */
const reachesOut = /\bvi\.|process\.env|test-database/;

const tests = ['lib', 'components', 'app', 'prisma'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.test\.tsx?$/.test(name)),
);
// A folder of the framework may have brackets in its name.
const asPattern = (name: string) => name.replace(/[[\](){}*?!]/g, '\\$&');
const apart = tests.filter((name) => reachesOut.test(readFileSync(root + name, 'utf8')));

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // The marker package throws outside a server bundle; tests are a server.
      'server-only': `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    // On two cores vitest would leave one idle.
    maxWorkers: 2,
    // What hangs shall end; what waits for a busy machine shall not.
    testTimeout: 30_000,
    setupFiles: ['lib/seeded-properties.fixture.mjs'],
    projects: [
      // What these import is imported once, and not for each file again.
      {
        extends: true,
        test: {
          name: 'together',
          include: tests.filter((name) => !apart.includes(name)).map(asPattern),
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart.map(asPattern) } },
    ],
  },
});
