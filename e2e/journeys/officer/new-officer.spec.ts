/**
 * The officer's first half hour: from the first page through the quick form to the report, without touching a
 * pointer; then the same without scripts on a narrow telephone, and at twice the size.
 */
import type { Page } from '@playwright/test';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import { draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { pagesOf } from '@/lib/instrument/answers/section-progress';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { expectNoSidewaysScroll } from '../../support/checks/accessibility';
import { continueButton, ticksOf } from '../../support/pages/answer-fields';
import { chooseOption, chooseRadio, pressOn, typeInto } from '../../support/people/keyboard';
import { expectReportOf } from '../../support/pages/report';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const { assessment: city } = requirePersona('secondary-quick');

/** An officer in a hurry leaves out evidence and notes. */
function bare(answer: Answer): Answer {
  switch (answer.state) {
    case 'answered':
      return { state: 'answered', value: answer.value };
    case 'not-applicable':
      return { state: 'not-applicable', reason: answer.reason };
    default:
      return { state: answer.state };
  }
}

const answers: Answers = Object.fromEntries(Object.entries(city.answers).map(([id, answer]) => [id, bare(answer)]));
const instrument = requireInstrument(city.instrumentVersion);

async function start(page: Page): Promise<void> {
  await page.goto('/');
  await expectNoSidewaysScroll(page);
  await pressOn(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: words.t('landing.start') })
      .first(),
  );
  await expect(page).toHaveURL(/\/start$/);
  await expectNoSidewaysScroll(page);
  await typeInto(page, page.getByLabel(words.t('start.new.city.label')), city.city);
  await chooseOption(page, page.getByLabel(words.t('start.new.country.label')), words.country(city.country));
  await chooseRadio(page, page.locator('input[name="form"][value="quick"]'));
  await pressOn(page, page.getByRole('button', { name: words.t('start.new.submit'), exact: true }));
  await expect(page).toHaveURL(/\/share\?new=1$/);
  await expectNoSidewaysScroll(page);
  // Nobody goes on without the only link.
  await pressOn(page, page.getByRole('button', { name: words.t('share.own.next') }));
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(words.t('share.own.tickFirst'));
  await pressOn(page, page.getByLabel(words.t('share.own.kept')), 'Space');
  await pressOn(page, page.getByRole('button', { name: words.t('share.own.next') }));
}

async function answerPage(page: Page, sections: readonly string[]): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/sections/${sections[0]}$`));
  for (const section of sections)
    await expect(
      page.getByRole('heading', { level: 2, name: words.t(`instrument-v1.sections.${section}.title`), exact: true }),
    ).toBeVisible();
  await expectNoSidewaysScroll(page);
  for (const { id } of sections.flatMap((section) => questionsOf(instrument, 'quick', section))) {
    const answer = answers[id];
    if (answer === undefined) continue;
    for (const tick of ticksOf(page, id, draftFromAnswer(answer))) {
      if ((await tick.getAttribute('type')) === 'radio') await chooseRadio(page, tick);
      else await pressOn(page, tick, 'Space');
    }
  }
  await pressOn(page, continueButton(page));
}

async function fromFirstPageToReport(page: Page): Promise<void> {
  await start(page);
  for (const sections of pagesOf(instrument, 'quick')) await answerPage(page, sections);
  await expect(page).toHaveURL(/\/review$/);
  await expectNoSidewaysScroll(page);
  await pressOn(page, page.getByRole('link', { name: words.t('form.review.next') }).first());
  const title = words.t('report.metaTitle', { city: city.city });
  await expect(page).toHaveTitle(words.t('site.titleTemplate', { title }));
  await expectNoSidewaysScroll(page);
  await expectReportOf(page, { ...city, answers });
}

test.describe('by keyboard alone', () => {
  test('from the first page to the report', async ({ page }) => fromFirstPageToReport(page));
});

test.describe('without scripts, at 320 pixels', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  test('from the first page to the report', async ({ page }) => fromFirstPageToReport(page));
});

test.describe('at 200 % on a small laptop', () => {
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  test('from the first page to the report', async ({ page }) => fromFirstPageToReport(page));
});
