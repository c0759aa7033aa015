/**
 * The pictures of the documentation, on demand: CHANCERY_SCREENSHOTS=1 npx playwright test -c e2e/playwright.config.ts
 * screenshots
 */
import type { Locator, Page } from '@playwright/test';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { loadAssessment } from '../../support/pages/assessment';
import { enterWorkshop, openTestWorkshop } from '../../support/workshops/test-workshop';
import { test } from '../../support/test';

test.use({ viewport: { width: 1280, height: 800 } });

const folder = 'docs/images';

test.skip(process.env.CHANCERY_SCREENSHOTS !== '1', 'Pictures are taken only where they are asked for');

/** Moves the page so that this stands at its top. */
async function lookAt(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  await page.evaluate(
    (top) => {
      window.scrollTo(0, window.scrollY + top);
    },
    (box?.y ?? 0) - 24,
  );
}

test('questions, report and recommendations', async ({ page }) => {
  const { address } = await loadAssessment(page, requirePersona('harbour-in-progress').assessment);
  await page.goto(address('sections/structure-and-leadership'));
  await lookAt(page, page.locator('#continuity'));
  await page.screenshot({ path: `${folder}/questions.png` });
  await page.goto(address('report'));
  await page.screenshot({
    path: `${folder}/report.png`,
  });
  await page.goto(address('areas/prioritisation'));
  await lookAt(page, page.locator('#recommendation-one-page-criteria'));
  await page.screenshot({ path: `${folder}/recommendation.png` });
});

test('shared screen of a workshop', async ({ page, baseURL }) => {
  if (baseURL === undefined) throw new Error('The tests have no server');
  const workshop = await openTestWorkshop(baseURL, {
    title: 'How far along are we?',
    questions: ['continuity'],
    anonymity: 'departments',
    departments: ['Mayor’s Office', 'Economy', 'Culture'],
  });
  await workshop.step('lead', { question: 'continuity' });
  const votes = [
    ['Mayor’s Office', '3'],
    ['Mayor’s Office', '4'],
    ['Mayor’s Office', '3'],
    ['Economy', '1'],
    ['Economy', '2'],
    ['Economy', '1'],
    ['Culture', '2'],
    ['Culture', '3'],
    ['Culture', '1'],
  ] as const;
  for (const [department, choice] of votes) {
    const voter = await enterWorkshop(baseURL, workshop, { department });
    await voter.vote({ question: 'continuity', round: '1', choice });
  }
  await workshop.step('reveal', { question: 'continuity', number: '1' });
  const [name = '', value = ''] = workshop.cookie.split('=');
  await page.context().addCookies([{ name, value, url: baseURL }]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${workshop.console}/projector`);
  await page.screenshot({ path: `${folder}/shared-screen.png` });
});
