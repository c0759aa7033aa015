import { expectAccessible, expectPageFrame } from './support/accessibility';
import { test } from './support/test';

for (const path of ['/', '/start', '/questionnaire', '/method', '/evidence', '/privacy', '/accessibility']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectPageFrame(page);
      await expectAccessible(page);
    });
  }
}
