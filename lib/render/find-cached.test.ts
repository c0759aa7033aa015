import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function keepAndFind(mode: string): Promise<string | undefined> {
  vi.stubEnv('NODE_ENV', mode);
  vi.resetModules();
  const { findDrawn } = await import('./find-cached');
  const { cacheHtml } = await import('./html-cache');
  cacheHtml(`key ${mode}`, { id: 'body-1', html: '<p>drawn</p>' });
  return findDrawn(`key ${mode}`);
}

it('finds what was drawn before, but not while what draws it is being changed', async () => {
  expect(await keepAndFind('production')).toBe('body-1');
  expect(await keepAndFind('development')).toBeUndefined();
});
