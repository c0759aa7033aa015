/** Faults against the running application, without a browser: `npx vitest run -c e2e/vitest.config.ts`. Build first. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['e2e/faults/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 90_000,
    // Each file starts an application of its own; more than two at once would only wait for each other.
    maxWorkers: 2,
  },
});
