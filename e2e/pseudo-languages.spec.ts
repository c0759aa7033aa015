/**
 * Every page in two languages that nobody speaks: one a good deal longer than English, one written from right to
 * left. What still reads as English did not come from the catalogue; what is cut off would be in German or Arabic too.
 */
import { expectNoSidewaysScroll } from './support/accessibility';
import { lookOver } from './support/look-over';
import type { PageState } from './support/page-state';
import { pageStates } from './support/page-states';
import { properNames } from './support/proper-names';
import { expect, test } from './support/test';

const languages = [
  { tag: 'en-XA', direction: 'ltr' },
  { tag: 'ar-XB', direction: 'rtl' },
] as const;

// The narrowest screen shows first what has too little room.
test.use({ viewport: { width: 320, height: 800 } });

function check({ name, open, complaint }: PageState): void {
  test(name, async ({ page, baseURL, trouble }) => {
    if (complaint !== undefined) trouble.expect(complaint);
    for (const [index, { tag, direction }] of languages.entries()) {
      await page.context().addCookies([{ name: 'chancery-locale', value: tag, url: baseURL ?? '' }]);
      await (index === 0 || page.url().endsWith('/save') ? open(page) : page.reload());
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      expect(await lookOver(page, properNames), tag).toEqual({ english: [], clipped: [] });
      await expectNoSidewaysScroll(page);
    }
  });
}

pageStates.forEach(check);
