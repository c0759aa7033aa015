/**
 * Windows high contrast and its like: the browser puts the reader's colours in the place of the page's. Whether a word
 * can still be read, only its pixels tell.
 */
import type { Page } from '@playwright/test';
import { pageStates } from '../../support/states/page-states';
import { openTestWorkshop } from '../../support/workshops/test-workshop';
import { expect, test } from '../../support/test';
import { faintTexts } from '../../support/checks/visible-texts';

const looked = [
  '/',
  'section networks, saved',
  'answers refused',
  'report, full',
  'plan, action with two versions',
  'office, chosen',
  'share',
  'workshop, revealed',
  'shared screen after the reveal',
];

async function expectEveryWordSeen(page: Page, name: string): Promise<void> {
  // The skip link, and a button under the pointer.
  await page.keyboard.press('Tab');
  const button = page.locator('main button, main a[class*="border-2"]').first();
  if ((await button.count()) > 0 && (await button.isVisible())) await button.hover();
  expect(await faintTexts(page), name).toEqual([]);
}

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { forcedColors: 'active' }, colorScheme });

    test('every word can be seen', async ({ page, trouble }) => {
      test.slow();
      for (const name of looked) {
        const state = pageStates.find((known) => known.name === name);
        if (state === undefined) throw new Error(`No page is called ${name}`);
        if (state.complaint) trouble.expect(state.complaint);
        await state.open(page);
        await expectEveryWordSeen(page, name);
      }
    });

    test('every word of a workshop can be seen by whoever votes in it', async ({ page, baseURL }) => {
      const { code, workshop } = await openTestWorkshop(baseURL ?? '', {
        questions: ['continuity', 'frameworks'],
        pace: 'own',
      });
      await page.goto('/join');
      await expectEveryWordSeen(page, 'the door without a code');
      await page.goto(`/join/${code}`);
      await expectEveryWordSeen(page, 'the door');
      await page.locator('main button').click();
      await expect(page).toHaveURL(/\/workshop\//);
      await expectEveryWordSeen(page, 'all questions');
      await page.goto(`/workshop/${workshop}?question=continuity`);
      await page.getByRole('radio').first().check();
      await expectEveryWordSeen(page, 'a vote');
    });
  });
}
