/**
 * Every page in every state. By day and by night nothing that a machine can find stands in anybody’s way. On the
 * narrowest screen the page is read in two languages that nobody speaks, one a good deal longer than English, one
 * written from right to left: what still reads as English did not come from the catalogue, and what is cut off would be
 * in German or Arabic too.
 */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectContrast,
  expectNoSidewaysScroll,
  expectPageFrame,
} from '../../support/checks/accessibility';
import { lookOver } from '../../support/checks/look-over';
import type { PageState } from '../../support/states/page-state';
import { pageStates } from '../../support/states/page-states';
import { properNames } from '../../support/checks/proper-names';
import { expect } from '../../support/test';
import { test } from '../../support/walk';

const languages = [
  { tag: 'en-XA', direction: 'ltr' },
  { tag: 'ar-XB', direction: 'rtl' },
] as const;

const narrow = { width: 320, height: 800 };

async function expectUsable(page: Page): Promise<void> {
  await expectPageFrame(page);
  await expectAccessible(page);
  await page.setViewportSize(narrow);
  await expectNoSidewaysScroll(page);
  // The same page in the dark differs in its colours alone.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What answers a form cannot be asked for again: it is sent anew. */
async function openAgain(page: Page, { open, keepsWords }: PageState): Promise<void> {
  await (keepsWords || page.url().endsWith('/save') ? open(page) : page.reload());
}

function check(state: PageState): void {
  test(state.name, async ({ page, baseURL, trouble }) => {
    if (state.complaint !== undefined) trouble.expect(state.complaint);
    await state.open(page);
    await expectUsable(page);
    for (const { tag, direction } of languages) {
      await page.context().addCookies([{ name: 'chancery-locale', value: tag, url: baseURL ?? '' }]);
      await openAgain(page, state);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      expect(await lookOver(page, properNames), tag).toEqual({ english: [], clipped: [] });
      await expectNoSidewaysScroll(page);
    }
  });
}

pageStates.forEach(check);
