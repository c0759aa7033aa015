/**
 * An answer that could not be sent waits on the device. Every page of its assessment says so, counts it as waiting, and
 * sends it; what cannot be sent is shown with the way to its question, where the typed text stands.
 */
import type { Page } from '@playwright/test';
import { choice, expectScript, extras, field, questionBlock } from '../support/pages/answer-fields';
import { expectAccessible } from '../support/checks/accessibility';
import {
  type Assessment,
  emptyCity,
  linkFor,
  loadAssessment,
  saveByProgram,
  savedAnswers,
} from '../support/pages/assessment';
import { expect, test } from '../support/test';
import { words } from '../support/words';

const section = 'strategy-and-budgets';
const question = 'strategy-coordination';
const note = 'The group met in March.';
const counted = (count: number) => words.t('form.live.onDevice.title', { count });
const requests = /\/answers\//;

/**
 * Two answers given while no save gets through, and the tab closed; gives a new tab where still nothing gets through.
 */
async function answeredInVain(page: Page): Promise<{ readonly assessment: Assessment; readonly next: Page }> {
  const assessment = await loadAssessment(page, emptyCity);
  const context = page.context();
  await context.route(requests, (route) => route.abort('internetdisconnected'));
  await page.goto(assessment.address(`sections/${section}`));
  await expectScript(page);
  await choice(page, 'strategy-exists', 'yes').check();
  await choice(page, question, '2').check();
  await extras(page, question).locator('summary').first().click();
  await field(page, question, 'note').fill(note);
  await expect(questionBlock(page, question).locator('[data-status]')).not.toBeEmpty();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(note);
  await page.close({ runBeforeUnload: false });
  return { assessment, next: await context.newPage() };
}

const everywhere = [
  undefined,
  'review',
  'plan',
  'share',
  'documents',
  'one-pager',
  'workshops',
  'sections/networks',
  'report',
];

test('tells on every page what waits on this device, and sends it from whichever page is open', async ({
  page,
  context,
  trouble,
}) => {
  test.slow();
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const { assessment, next } = await answeredInVain(page);
  for (const place of everywhere) {
    await next.goto(assessment.address(place), { waitUntil: 'domcontentloaded' });
    await expect(next.getByText(counted(2)), place ?? 'overview').toBeVisible();
    await expect(next.getByRole('status').getByRole('link')).toHaveCount(2);
  }
  await expectAccessible(next);
  expect(await savedAnswers(next, assessment)).not.toHaveProperty(question);
  await context.unroute(requests);
  await expect(next.getByText(words.t('form.live.onDevice.saved'))).toBeVisible({ timeout: 30_000 });
  expect((await savedAnswers(next, assessment))[question]).toEqual({ state: 'answered', value: 2, note });
  await next.getByRole('link', { name: words.t('form.live.onDevice.again') }).click();
  await expect(next.getByText(words.t('form.live.onDevice.saved'))).toBeHidden();
  expect(await next.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test(
  'shows what a colleague answered meanwhile, and what is not complete, with the way to the question where the ' +
    'typed text stands',
  async ({ page, context, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED|status of 409/);
    const { assessment, next } = await answeredInVain(page);
    await saveByProgram(next, assessment, { question, answer: { state: 'answered', value: 4 }, version: 0 });
    await context.unroute(requests);
    await next.goto(assessment.address());
    const entry = next.getByRole('status').getByRole('listitem');
    await expect(entry).toHaveCount(1);
    await expect(entry).toContainText(words.t('form.live.conflict'));
    expect((await savedAnswers(next, assessment))['strategy-exists']).toEqual({ state: 'answered', value: 'yes' });
    await entry.getByRole('link').click();
    await expect(field(next, question, 'note')).toHaveValue(note);
    await expect(
      questionBlock(next, question).getByRole('button', { name: words.t('form.live.keepTheirs') }),
    ).toBeVisible();
    await questionBlock(next, question)
      .getByRole('button', { name: words.t('form.live.keepTheirs') })
      .click();
    // A note beside no answer is not complete.
    await extras(next, 'strategy-scope').locator('summary').first().click();
    await field(next, 'strategy-scope', 'note').fill('To be asked');
    await expect(questionBlock(next, 'strategy-scope').locator('[data-status]')).toContainText(
      words.t('form.issues.valueMissing'),
    );
    await next.goto(assessment.address('plan'));
    await expect(entry).toContainText(words.t('form.issues.valueMissing'));
  },
);

test('lets what waits be taken along where the link no longer allows it', async ({
  page,
  context,
  trouble,
  anotherBrowser,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|status of 40\d/);
  const officer = await anotherBrowser();
  const owned = await loadAssessment(officer, emptyCity);
  const link = await linkFor(officer, owned, { role: 'edit', label: 'Intern' });
  await page.goto(link);
  await page.goto(owned.address(`sections/${section}`));
  await expectScript(page);
  await context.route(requests, (route) => route.abort('internetdisconnected'));
  await choice(page, question, '2').check();
  await extras(page, question).locator('summary').first().click();
  await field(page, question, 'note').fill(note);
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(note);
  await page.close();
  const next = await context.newPage();
  await next.goto(owned.address('plan'));
  await expect(next.getByText(counted(1))).toBeVisible();
  await officer.goto(owned.address('share'));
  await officer.getByRole('row').filter({ hasText: 'Intern' }).getByRole('button').click();
  await context.unroute(requests);
  await expect(next.getByText(words.t('form.live.onDevice.lost'))).toBeVisible({ timeout: 30_000 });
  await expect(next.getByLabel(words.t('form.live.lost.label'))).toHaveValue(new RegExp(note));
});

test('says so where the browser keeps nothing on the device', async ({ page, trouble }) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Nothing is kept', 'SecurityError');
    };
  });
  const { address } = await loadAssessment(page, emptyCity);
  await page.goto(address(`sections/${section}`));
  await expectScript(page);
  await page.route(requests, (route) => route.abort('internetdisconnected'));
  await choice(page, question, '2').check();
  await expect(questionBlock(page, question).locator('[data-status]')).toHaveText(words.t('form.live.unkept'));
});
