import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
      // The marker package throws outside a server bundle; tests are a server.
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    // On two cores vitest would leave one idle.
    maxWorkers: 2,
    // What hangs shall end; what waits for a busy machine shall not.
    testTimeout: 30_000,
    setupFiles: ['lib/seeded-properties.fixture.mjs'],
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.ts', 'prisma/**/*.test.ts'],
  },
});
