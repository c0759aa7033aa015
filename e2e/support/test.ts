/**
 * The test function of every journey: a browser that fails the test on any blocked script, error in the console or
 * failed request that the test did not announce.
 */
import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { type Trouble, watchTrouble } from './watch-trouble';

interface Fixtures {
  readonly trouble: Trouble;
  /** Another person at another computer. */
  readonly anotherBrowser: (options?: BrowserContextOptions) => Promise<Page>;
}

export function appAddress(): string {
  const address = process.env.CHANCERY_E2E_ADDRESS;
  if (address === undefined) throw new Error('The application was not started by the global setup');
  return address;
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(appAddress()),
  trouble: [
    async ({ context }, use) => {
      const trouble = await watchTrouble(context);
      await use(trouble);
      trouble.stop();
      expect(trouble.unexpected(), 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
  anotherBrowser: async ({ browser, baseURL, trouble }, use) => {
    const opened: { trouble: Trouble; close: () => Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), ...options });
      opened.push({ trouble: await watchTrouble(context), close: () => context.close() });
      return context.newPage();
    });
    for (const { close } of opened) await close();
    const heard = opened
      .flatMap((other) => other.trouble.unexpected())
      .filter((complaint) => !trouble.isExpected(complaint));
    expect(heard, 'complaints of another browser').toEqual([]);
  },
});

export { expect };
