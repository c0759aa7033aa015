/** Two colleagues answer the same questionnaire at the same time: neither overwrites the other. */
import type { Page } from '@playwright/test';
import { type Assessment, emptyCity, loadAssessment, linkFor, savedAnswers } from '../../support/pages/assessment';
import { choice, continueButton, extras, field, questionBlock } from '../../support/pages/answer-fields';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const section = 'strategy-and-budgets';
const question = 'strategy-coordination';
const level = (value: number) => words.t(`instrument-v1.questions.${question}.levels.${value}.title`);

async function openBoth(officer: Page, colleague: Page): Promise<Assessment> {
  const assessment = await loadAssessment(officer, emptyCity);
  const link = await linkFor(officer, assessment, { role: 'edit', label: 'Budget office' });
  await colleague.goto(link);
  await expect(colleague).toHaveURL(new RegExp(`${assessment.address()}$`));
  for (const page of [officer, colleague]) await page.goto(assessment.address(`sections/${section}`));
  return assessment;
}

async function note(page: Page, id: string, text: string): Promise<void> {
  await extras(page, id).locator('summary').first().click();
  await field(page, id, 'note').fill(text);
}

const saved = words.t('form.live.saved', { time: '' }).trim();
const status = (page: Page, id: string) => questionBlock(page, id).locator('[data-status]');

for (const { keep, value } of [
  { keep: 'keepMine', value: 3 },
  { keep: 'keepTheirs', value: 1 },
] as const) {
  test(`the same question: both answers are shown at once, and ${keep} decides`, async ({
    page: officer,
    anotherBrowser,
    trouble,
  }) => {
    trouble.expect(/status of 409/);
    const colleague = await anotherBrowser();
    const assessment = await openBoth(officer, colleague);
    await choice(officer, question, '1').check();
    await expect(status(officer, question)).toContainText(saved);

    await choice(colleague, question, '3').check();
    const both = questionBlock(colleague, question).getByRole('group', { name: words.t('form.live.conflict') });
    await expect(both).toContainText(level(1));
    await expect(both).toContainText(level(3));
    expect((await savedAnswers(officer, assessment))[question]).toMatchObject({ value: 1 });

    await both.getByRole('button', { name: words.t(`form.live.${keep}`) }).click();
    await expect(both).toHaveCount(0);
    await expect(status(colleague, question)).toContainText(saved);
    await expect(choice(colleague, question, String(value))).toBeChecked();
    expect((await savedAnswers(officer, assessment))[question]).toMatchObject({ value });
    await continueButton(colleague).click();
    await expect(colleague).toHaveURL(/\/sections\/structure-and-leadership$/);
    expect((await savedAnswers(officer, assessment))[question]).toMatchObject({ value });
  });
}

test('different questions at once: every answer lands', async ({ page: officer, anotherBrowser }) => {
  const colleague = await anotherBrowser();
  const assessment = await openBoth(officer, colleague);
  await Promise.all([
    choice(officer, 'strategy-exists', 'yes').check(),
    choice(colleague, 'budget-dedicated', 'no').check(),
  ]);
  await Promise.all([choice(officer, question, '2').check(), choice(colleague, 'strategy-renewal', '~unsure').check()]);
  for (const id of ['strategy-exists', question]) await expect(status(officer, id)).toContainText(saved);
  for (const id of ['budget-dedicated', 'strategy-renewal']) await expect(status(colleague, id)).toContainText(saved);
  expect(await savedAnswers(officer, assessment)).toMatchObject({
    'strategy-exists': { value: 'yes' },
    'budget-dedicated': { value: 'no' },
    [question]: { value: 2 },
    'strategy-renewal': { state: 'unsure' },
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { keep, expected } of [
    { keep: 'keepMine', expected: { state: 'answered', value: 3, note: 'Seen by the budget office' } },
    { keep: 'keepTheirs', expected: { state: 'answered', value: 1, note: 'Seen by the officer' } },
  ] as const) {
    test(`the same question: both answers are shown, and ${keep} decides`, async ({
      page: officer,
      anotherBrowser,
    }) => {
      const colleague = await anotherBrowser({ javaScriptEnabled: false });
      const assessment = await openBoth(officer, colleague);

      await choice(officer, question, '1').check();
      await note(officer, question, 'Seen by the officer');
      await continueButton(officer).click();
      await expect(officer).toHaveURL(/\/sections\/structure-and-leadership$/);

      // The colleague's page is older than that answer.
      await choice(colleague, question, '3').check();
      await note(colleague, question, 'Seen by the budget office');
      await choice(colleague, 'strategy-exists', 'yes').check();
      await continueButton(colleague).click();
      await expect(colleague).toHaveURL(/held=.*#error-summary$/);
      await expect(colleague).toHaveTitle(/^Error:/);

      const block = questionBlock(colleague, question);
      await expect(block).toContainText(words.t('form.issues.conflict'));
      await expect(block).toContainText(level(1));
      await expect(block).toContainText(level(3));
      await expect(choice(colleague, question, '3')).toBeChecked();
      await expect(field(colleague, question, 'note')).toHaveValue('Seen by the budget office');
      // Nothing is decided yet; what nobody disputes is saved.
      expect(await savedAnswers(officer, assessment)).toMatchObject({
        [question]: { value: 1 },
        'strategy-exists': { value: 'yes' },
      });

      await block.getByLabel(words.t(`form.conflict.${keep}`)).check();
      await continueButton(colleague).click();
      await expect(colleague).toHaveURL(/\/sections\/structure-and-leadership$/);
      expect((await savedAnswers(officer, assessment))[question]).toEqual(expected);
    });
  }

  test('different questions: both answers land', async ({ page: officer, anotherBrowser }) => {
    const colleague = await anotherBrowser({ javaScriptEnabled: false });
    const assessment = await openBoth(officer, colleague);
    await choice(officer, 'strategy-exists', 'yes').check();
    await choice(colleague, 'budget-dedicated', 'no').check();
    await Promise.all([continueButton(officer).click(), continueButton(colleague).click()]);
    for (const page of [officer, colleague]) await expect(page).toHaveURL(/\/sections\/structure-and-leadership$/);
    const answers = await savedAnswers(officer, assessment);
    expect(answers).toMatchObject({ 'strategy-exists': { value: 'yes' }, 'budget-dedicated': { value: 'no' } });
  });
});
