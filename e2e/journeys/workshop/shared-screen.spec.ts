/** What the shared screen shows of a workshop, and what else its link opens. */
import { expect, test } from '../../support/test';
import { words } from '../../support/words';
import { expectNoScrolling, plan, step } from '../../support/workshops/workshop';

test('nobody has to scroll the shared screen, however much was voted on', async ({ page, anotherBrowser }) => {
  const themes = 'priority-themes';
  const console = await plan(page, { questions: themes, anonymity: 'nothing' });
  await step(page, 'workshop.planned.open');
  const screen = await anotherBrowser({
    storageState: await page.context().storageState(),
    viewport: { width: 1280, height: 720 },
  });
  await screen.goto(`${console}/projector`);
  await page.request.post(`${console}/paper/enter`, { form: { go: 'yes', [`${themes}.options`]: 'climate-change' } });
  // The page that stands there was drawn before the ballot: a press on it would change nothing.
  await page.goto(console);
  await step(page, 'workshop.question.lead');
  await step(page, 'workshop.question.reveal');
  const shown = screen.getByText(words.t('voting.projector.voters', { voters: 1, unsure: 0 }));
  const letters = () => screen.locator('#main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
  await expect(shown).toBeVisible();
  await expectNoScrolling(screen);
  const small = await letters();
  await screen.setViewportSize({ width: 1280, height: 1000 });
  await expect.poll(letters).toBeGreaterThan(small);
  await expectNoScrolling(screen);
});

test('a link to the shared screen opens the shared screen and nothing else', async ({
  page,
  anotherBrowser,
  trouble,
}) => {
  trouble.expect(/status of 404/);
  const console = await plan(page);
  await page.locator('input[name="role"][value="projector"]').check();
  await step(page, 'share.create.submit');
  const link = await page.locator('#new-link').inputValue();
  const screen = await anotherBrowser();
  await screen.goto(link);
  await expect(screen).toHaveURL(/\/projector$/);
  await expect(screen.getByRole('link', { name: words.t('voting.projector.console') })).toHaveCount(0);
  for (const place of [console, `${console}/paper`, `${console}/setup`]) {
    await screen.goto(place);
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(words.t('site.notIncluded.title'));
  }
});
