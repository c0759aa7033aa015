import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Tests that break a built server on purpose: npx vitest run --config e2e/faults/vitest.config.ts */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: { include: ['e2e/faults/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 60_000, fileParallelism: false },
});
