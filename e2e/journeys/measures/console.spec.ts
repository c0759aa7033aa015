/** How many presses a facilitator needs from one question to the next. */
import { expect, test } from '../../support/test';
import { enterWorkshop, openTestWorkshop } from '../../support/workshops/test-workshop';
import { words } from '../../support/words';

const [first, second] = ['continuity', 'joining-criteria'] as const;

test('from question to question takes four presses, by one button or by the keys of a clicker', async ({
  page,
  baseURL,
}) => {
  if (baseURL === undefined) throw new Error('The tests have no server');
  const workshop = await openTestWorkshop(baseURL, { questions: [first, second], anonymity: 'nothing' });
  const [name = '', value = ''] = workshop.cookie.split('=');
  await page.context().addCookies([{ name, value, url: baseURL }]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${workshop.console}?question=${first}`);
  const main = page.locator('[data-main-step]').getByRole('button');
  const steps: string[] = [];
  const press = async (key?: 'ArrowRight' | 'PageDown' | 'Space') => {
    steps.push(await main.innerText());
    await (key === undefined ? main.click() : page.keyboard.press(key));
  };

  await press();
  await expect(main).toHaveText(words.t('workshop.question.reveal'));
  for (const choice of ['3', '3', '3']) {
    const voter = await enterWorkshop(baseURL, workshop, {});
    await voter.vote({ question: first, round: '1', choice });
  }
  await expect(page.getByText(words.t('workshop.bar.voted', { voted: 3, count: 3 }))).toBeVisible();
  await press('ArrowRight');
  await expect(main).toHaveText(words.t('workshop.bar.record'));
  // The step stays in view, however far the page is read.
  await page.mouse.wheel(0, 3_000);
  await expect(main).toBeInViewport();
  await press();
  await expect(main).toHaveText(words.t('workshop.bar.next'));
  await page.locator('main').click({ position: { x: 2, y: 2 } });
  await press('PageDown');
  await expect(page).toHaveURL(new RegExp(`question=${second}`));
  await expect(main).toHaveText(words.t('workshop.question.reveal'));
  console.log(`From question to question: ${steps.join(', ')}`);
  expect(steps).toHaveLength(4);
});
