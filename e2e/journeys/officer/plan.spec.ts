/** From recommendations to a plan that somebody keeps: with scripts and without. */
import type { Locator, Page } from '@playwright/test';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { type Assessment, emptyCity, linkFor, loadAssessment, saveByProgram } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const city: AssessmentInput = { ...emptyCity, answers: { 'strategy-exists': { state: 'answered', value: 'no' } } };
const title = (id: string) => words.t(`recommendations.${id}.title`);
const area = (id: string) => words.t(`instrument-v1.areas.${id}.title`);
const label = (field: string) => words.t(`plan.fields.${field}.label`);
const [first, second, tooMuch] = ['two-page-strategy', 'publish-strategy', 'renewal-cycle'] as const;
const areaOfFirst = 'strategy';
const idea = 'Ask the port what it does abroad';

function items(page: Page): Locator {
  return page.getByRole('main').locator('li[id^="action-"]');
}

function item(page: Page, name: string): Locator {
  return items(page).filter({ has: page.getByRole('heading', { name: new RegExp(`^\\d+\\. ${name}$`) }) });
}

async function titles(page: Page): Promise<readonly string[]> {
  return (await items(page).getByRole('heading').allTextContents()).map((text) => text.replace(/^\d+\. /, ''));
}

async function press(page: Page, key: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: words.t(key), exact: true })
    .click();
}

async function errorsOn(page: Page): Promise<readonly string[]> {
  await expect(page).toHaveTitle(/^Error:/);
  const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await expect(summary).toBeFocused();
  return summary.getByRole('link').allTextContents();
}

/** Tries recommendations out within twenty days; returns the part of the report that says what fits. */
async function tryOut(page: Page, { address }: Assessment, chosen: readonly string[]): Promise<Locator> {
  await page.goto(address('report/try-out'));
  const part = page.getByRole('main');
  await part
    .locator('summary')
    .filter({ hasText: area('strategy') })
    .click();
  for (const id of chosen) await part.locator(`input[name="do"][value="${id}"]`).check();
  await part.getByLabel(words.t('report.whatIf.days')).fill('20');
  await part.getByRole('button', { name: words.t('report.whatIf.show') }).click();
  await expect(page).toHaveURL(/days=20/);
  return part;
}

async function journey(page: Page): Promise<void> {
  const assessment = await loadAssessment(page, city);
  const { address } = assessment;
  await page.goto(address('plan'));
  await expect(page.getByRole('heading', { name: words.t('plan.empty.title') })).toBeVisible();

  await tryOut(page, assessment, [second, tooMuch]);
  await press(page, 'plan.recommendation.putAll');
  await expect(page).toHaveURL(/\/plan\?done=taken/);
  await expect(page.locator('#done')).toContainText(words.t('plan.done.taken', { added: 2 }));
  await expect(page.locator('#done')).toContainText(words.t('plan.done.leftOut', { count: 2 }));
  await expect.poll(() => titles(page)).toEqual([title(first), title(second)]);

  // What is in the plan is not offered again.
  const tried = await tryOut(page, assessment, [first, tooMuch]);
  await expect(tried.getByRole('button', { name: words.t('plan.recommendation.putAll') })).toHaveCount(0);
  await tried.locator(`a[href="${address('plan')}"]`).click();
  await expect(page).toHaveURL(/\/plan$/);
  await expect.poll(() => titles(page)).toEqual([title(first), title(second)]);

  // An idea of one's own, with a slip first.
  await page.getByRole('link', { name: words.t('plan.add.link') }).click();
  await page.getByLabel(label('owner')).fill('Harbour office');
  await press(page, 'plan.add.submit');
  expect(await errorsOn(page)).toEqual([words.t('plan.issues.title-missing')]);
  await expect(page.getByLabel(label('owner'))).toHaveValue('Harbour office');
  await page.getByLabel(label('title')).fill(idea);
  await press(page, 'plan.add.submit');
  await expect(page.locator('#done')).toBeFocused();
  await expect.poll(() => titles(page)).toEqual([title(first), title(second), idea]);
  await expect(item(page, idea)).toContainText('Harbour office');

  // Changed, with two slips first: nothing typed is lost.
  await item(page, idea)
    .getByRole('link', { name: /^Change/ })
    .click();
  await page.getByLabel(words.t('plan.statuses.planned')).check();
  await page.getByLabel(label('dueOn')).fill('2020-01-31');
  await page.getByLabel(label('effortDays')).fill('a week');
  await page.getByLabel(label('cost')).fill('c'.repeat(301));
  await page.getByLabel(label('outcome')).fill('Two talks\nso far');
  await press(page, 'plan.edit.submit');
  expect(await errorsOn(page)).toEqual([
    words.t('plan.issues.effortDays-not-half-days'),
    words.t('plan.issues.cost-too-long'),
  ]);
  await expect(page.getByLabel(label('effortDays'))).toHaveValue('a week');
  await expect(page.getByLabel(label('cost'))).toHaveValue('c'.repeat(301));
  await expect(page.getByLabel(label('outcome'))).toHaveValue('Two talks\nso far');
  await expect(page.getByLabel(label('dueOn'))).toHaveValue('2020-01-31');
  await page.getByLabel(label('effortDays')).fill('4,5');
  await page.getByLabel(label('cost')).fill('');
  await press(page, 'plan.edit.submit');
  await expect(page.locator('#done')).toContainText(words.t('plan.done.saved'));
  await expect(item(page, idea)).toContainText(words.t('plan.days', { days: 4.5 }));
  await expect(item(page, idea)).toContainText(
    words.t('plan.action.overdue', { date: words.date(new Date('2020-01-31')) }),
  );

  // Another order, kept.
  await item(page, idea)
    .getByRole('button', { name: /^Move up/ })
    .click();
  await expect(item(page, idea)).toBeFocused();
  await item(page, idea)
    .getByRole('button', { name: /^Move up/ })
    .click();
  await expect(page).toHaveURL(/#action-/);
  await expect.poll(() => titles(page)).toEqual([idea, title(first), title(second)]);
  await expect(item(page, idea).getByRole('button', { name: /^Move up/ })).toHaveCount(0);

  // Shown otherwise.
  await page.getByLabel(words.t('plan.view.by')).selectOption('status');
  await page.getByLabel(words.t('plan.view.area')).selectOption('strategy');
  await press(page, 'plan.view.show');
  await expect.poll(() => titles(page)).toEqual([title(first), title(second)]);
  await expect(page.getByRole('button', { name: /^Move/ })).toHaveCount(0);

  // The answers change under it.
  await saveByProgram(page, assessment, {
    question: 'strategy-exists',
    answer: { state: 'answered', value: 'yes' },
    version: 1,
  });
  await page.goto(address('plan'));
  const flagged = item(page, title(first));
  await expect(flagged).toContainText(words.t('plan.basis.title'));
  const name = words.t('instrument-v1.questions.strategy-exists.short');
  const option = (value: string) => words.t(`instrument-v1.questions.strategy-exists.options.${value}`);
  await expect(flagged).toContainText(
    words.t('plan.basis.changed', { name, before: option('no'), now: option('yes') }),
  );
  await flagged.getByRole('link', { name: /^Change/ }).click();
  await page.getByLabel(words.t('plan.edit.keep')).check();
  await press(page, 'plan.edit.submit');
  await expect(item(page, title(first))).not.toContainText(words.t('plan.basis.title'));

  // Gone, after a second thought.
  await item(page, idea)
    .getByRole('link', { name: /^Remove/ })
    .click();
  await page.getByRole('link', { name: words.t('plan.removal.keep') }).click();
  await item(page, idea)
    .getByRole('link', { name: /^Remove/ })
    .click();
  await press(page, 'plan.removal.submit');
  await expect(page.locator('#done')).toContainText(words.t('plan.done.removed'));
  await expect.poll(() => titles(page)).toEqual([title(first), title(second)]);
}

test('a plan from recommendations and ideas', async ({ page }) => journey(page));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a plan from recommendations and ideas', async ({ page }) => journey(page));
});

test('one recommendation is taken up where it stands', async ({ page }) => {
  const { address } = await loadAssessment(page, city);
  await page.goto(address(`areas/${areaOfFirst}`));
  const card = page.locator(`#recommendation-${first}`);
  await card.getByRole('button', { name: /^Add to plan/ }).click();
  await expect(page).toHaveURL(new RegExp(`/areas/${areaOfFirst}#planned-${first}$`));
  await page.locator(`#planned-${first}`).getByRole('link').click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toBeFocused();
});

test('two officers change the same action: both are shown, and neither is lost', async ({
  page: officer,
  anotherBrowser,
}) => {
  const assessment = await loadAssessment(officer, city);
  const colleague = await anotherBrowser();
  await colleague.goto(await linkFor(officer, assessment, { role: 'edit', label: 'Budget office' }));
  const added = await officer.request.post(assessment.address('plan/add'), {
    form: { title: idea, status: 'proposed' },
    maxRedirects: 0,
  });
  const action = /action=([\w-]+)/.exec(added.headers()['location'] ?? '')?.[1] ?? '';
  for (const page of [officer, colleague]) await page.goto(assessment.address(`plan/${action}`));
  await colleague.getByLabel(label('owner')).fill('Grace');
  await press(colleague, 'plan.edit.submit');
  await officer.getByLabel(label('owner')).fill('Ada');
  await officer.getByLabel(label('cost')).fill('Nothing');
  await press(officer, 'plan.edit.submit');
  expect(await errorsOn(officer)).toEqual([words.t('plan.issues.conflict')]);
  const both = officer.locator('#both');
  await expect(both).toContainText('Budget office');
  for (const text of ['Grace', 'Ada', 'Nothing']) await expect(both).toContainText(text);
  await expect(officer.getByLabel(label('owner'))).toHaveValue('Ada');
  await officer.getByLabel(label('owner')).fill('Ada and Grace');
  await press(officer, 'plan.edit.submit');
  await expect(item(officer, idea)).toContainText('Ada and Grace');

  // One removes what the other is still changing.
  await colleague.goto(assessment.address(`plan/${action}`));
  await officer.goto(assessment.address(`plan/${action}/removal`));
  await press(officer, 'plan.removal.submit');
  await colleague.getByLabel(label('outcome')).fill('It went well');
  await press(colleague, 'plan.edit.submit');
  expect(await errorsOn(colleague)).toEqual([words.t('plan.issues.gone')]);
  await expect(colleague.getByLabel(label('outcome'))).toHaveValue('It went well');
  await press(colleague, 'plan.add.submit');
  await expect(item(colleague, idea)).toContainText('It went well');
});

test('a reader sees the plan in the report, and nothing to change it with', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, city);
  await page.request.post(assessment.address('plan/add'), { form: { title: idea, status: 'planned', owner: 'Ada' } });
  const link = await linkFor(page, assessment, { role: 'view' });
  const reader = await anotherBrowser();
  await reader.goto(link);
  await reader.getByRole('link', { name: words.t('report.contents.plan') }).click();
  const part = reader.getByRole('table', { name: words.t('plan.caption') });
  await expect(part).toContainText(idea);
  await expect(part.getByRole('link')).toHaveCount(0);
  await expect(reader.getByRole('button', { name: /plan/ })).toHaveCount(0);
});
