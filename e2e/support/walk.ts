/**
 * The test function of walks over many pages: one page goes from each to the next, so that nothing is loaded twice that
 * a browser keeps. Whatever the application knows of a reader is forgotten in between.
 */
import type { BrowserContext } from '@playwright/test';
import { appAddress, test as base } from './test';

const wide = { width: 1280, height: 900 };

export const test = base.extend<object, { readonly walker: BrowserContext }>({
  walker: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: appAddress(), locale: 'en-GB', viewport: wide });
      context.setDefaultTimeout(30_000);
      await context.newPage();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ walker }, use) => {
    await walker.clearCookies();
    await use(walker);
  },
  page: async ({ context }, use) => {
    const [page = await context.newPage()] = context.pages();
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme: 'light' });
    await use(page);
  },
});
