/** Cities whose answers are known: what the report shows is what the method says of them. */
import type { Page } from '@playwright/test';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { continueButton, expectScript, fillAnswer, questionBlock } from '../../support/pages/answer-fields';
import { assessmentOn, loadAssessment, saveByProgram } from '../../support/pages/assessment';
import { expectReportOf } from '../../support/pages/report';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const instrument = requireInstrument(1);

async function startOnPage(page: Page, { city, country, form }: AssessmentInput): Promise<void> {
  await page.goto('/start');
  await page.getByLabel(words.t('start.new.city.label')).fill(city);
  await page.getByLabel(words.t('start.new.country.label')).selectOption(country);
  await page.locator(`input[name="form"][value="${form}"]`).check();
  await page.getByRole('button', { name: words.t('start.new.submit'), exact: true }).click();
  await expect(page).toHaveURL(/\/share\?new=1$/);
}

async function fillSection(page: Page, section: string, answers: Answers): Promise<void> {
  await page.goto(assessmentOn(page).address(`sections/${section}`));
  // Scripts hide what another answer rules out, which nobody can tell before they run.
  await expectScript(page);
  for (const { id, kind } of questionsOf(instrument, 'full', section)) {
    const answer = answers[id];
    if (answer !== undefined && kind !== 'country' && (await questionBlock(page, id).isVisible()))
      await fillAnswer(page, id, answer);
  }
  await continueButton(page).click();
  await expect(page).not.toHaveURL(new RegExp(`/sections/${section}`));
}

for (const { id, assessment } of personas) {
  test(`the report of ${id}, loaded from a file`, async ({ page }) => {
    const { address } = await loadAssessment(page, assessment);
    await page.goto(address('report'));
    await expectReportOf(page, assessment);
  });
}

test('a full form, typed in by hand and sent by a program', async ({ page }) => {
  test.slow();
  const { assessment } = requirePersona('evidenced-capital');
  await startOnPage(page, assessment);
  const byHand = ['strategy-and-budgets', 'networks'];
  for (const section of byHand) await fillSection(page, section, assessment.answers);
  for (const { id, section } of instrument.questions) {
    const answer = assessment.answers[id];
    if (answer === undefined || byHand.includes(section)) continue;
    expect(
      await saveByProgram(page, assessmentOn(page), {
        question: id,
        answer,
        version: id === 'profile-country' ? 1 : 0,
      }),
    ).toBe(200);
  }
  await page.goto(assessmentOn(page).address('report'));
  await expectReportOf(page, assessment);
});
