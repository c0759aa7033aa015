/** What a participant has in view on a telephone: the question once, five levels and the button. */
import { expect, test } from '../../support/test';
import { openTestWorkshop } from '../../support/workshops/test-workshop';

test('five levels and the button are in view together', async ({ page, baseURL }) => {
  if (baseURL === undefined) throw new Error('The tests have no server');
  const workshop = await openTestWorkshop(baseURL, { questions: ['continuity'], anonymity: 'nothing' });
  await workshop.step('lead', { question: 'continuity' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/join/${workshop.code}`);
  await page.locator('form button').first().click();
  await expect(page).toHaveURL(/\/workshop\/[\w-]+/);
  await expect(page.getByRole('radio')).toHaveCount(6);
  const box = await page.locator('button[data-change]').boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  await page.getByRole('radio').nth(2).check();
  await page.locator('button[data-change]').click();
  await expect(page.locator('button[data-change]')).toHaveText('Change my vote');
});
