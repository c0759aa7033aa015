/** The pictures of the documentation, on demand: CHANCERY_SCREENSHOTS=1 npx playwright test -c e2e/playwright.config.ts screenshots */
import type { Locator, Page } from '@playwright/test';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { loadAssessment } from './support/assessment';
import { test } from './support/test';

test.use({ viewport: { width: 1000, height: 900 } });

const folder = 'docs/images';

/** Moves the page so that this stands at its top. */
async function lookAt(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  await page.evaluate((top) => { window.scrollTo(0, window.scrollY + top); }, (box?.y ?? 0) - 24);
}

test('first page, questions, report and advice', async ({ page }) => {
  await page.goto('/');
  await page.screenshot({ path: `${folder}/landing.png`, clip: { x: 0, y: 0, width: 1000, height: 980 }, fullPage: true });
  const { address } = await loadAssessment(page, requirePersona('harbour-in-progress').assessment);
  await page.goto(address('sections/structure-and-leadership'));
  await lookAt(page, page.locator('#continuity'));
  await page.screenshot({ path: `${folder}/questions.png` });
  await page.goto(address('report'));
  await page.screenshot({ path: `${folder}/report.png`, clip: { x: 0, y: 60, width: 1000, height: 1400 }, fullPage: true });
  await lookAt(page, page.locator('#advice-one-page-criteria'));
  await page.screenshot({ path: `${folder}/advice.png` });
});
