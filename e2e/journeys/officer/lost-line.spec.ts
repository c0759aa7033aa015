/**
 * The line is cut, the server is away, the link ends: what was typed is never lost, and is saved as soon as it can be.
 */
import type { Page } from '@playwright/test';
import { startApp } from '../../support/server/app-server';
import {
  type Assessment,
  assessmentOn,
  emptyCity,
  linkFor,
  loadAssessment,
  savedAnswers,
} from '../../support/pages/assessment';
import { choice, continueButton, extras, field, questionBlock } from '../../support/pages/answer-fields';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const section = 'strategy-and-budgets';
const question = 'strategy-coordination';
const typed = 'The coordination group met for the first time in March.';
const saved = words.t('form.live.saved', { time: '' }).trim();
const status = (page: Page) => questionBlock(page, question).locator('[data-status]');
const answered = { state: 'answered', value: 2, note: typed };

async function openSection(page: Page): Promise<Assessment> {
  const assessment = await loadAssessment(page, emptyCity);
  await page.goto(assessment.address(`sections/${section}`));
  return assessment;
}

async function typeAnswer(page: Page): Promise<void> {
  await choice(page, question, '2').check();
  await extras(page, question).locator('summary').first().click();
  await field(page, question, 'note').fill(typed);
}

async function expectStillTyped(page: Page): Promise<void> {
  await expect(choice(page, question, '2')).toBeChecked();
  await expect(field(page, question, 'note')).toHaveValue(typed);
}

/** The officer withdraws the colleague's link while the colleague is typing. */
async function withdraw(officer: Page, assessment: Assessment): Promise<void> {
  await officer.goto(assessment.address('share'));
  await officer.getByRole('row').filter({ hasText: 'Intern' }).getByRole('button').click();
  await expect(officer.getByRole('row').filter({ hasText: 'Intern' })).toHaveCount(0);
}

test('offline: the page says so, keeps the answer over a closed tab, and saves it when the line is back', async ({
  page,
  context,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const assessment = await openSection(page);
  await context.setOffline(true);
  await page.route(/\/answers\//, (route) => route.abort('internetdisconnected'));
  await typeAnswer(page);
  await expect(status(page)).toHaveText(words.t('form.live.offline'));
  await continueButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: words.t('form.live.waiting.title') })).toBeVisible();
  await expect(page.getByLabel(words.t('form.live.lost.label'))).toHaveValue(new RegExp(typed));

  // The lid is closed; next morning the page is opened anew.
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  // What is on its way when a tab is closed may outlive both the tab and its missing line: then it is saved already.
  const gotOut = (await savedAnswersOf(context, assessment))[question] !== undefined;
  const nextMorning = await context.newPage();
  // The notice stands as long as the answer is on its way.
  let letGo: () => void = () => undefined;
  const onItsWay = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await nextMorning.route(/\/answers\//, async (route) => {
    await onItsWay;
    await route.continue();
  });
  await nextMorning.goto(address);
  await expectStillTyped(nextMorning);
  if (!gotOut) await expect(nextMorning.getByText(words.t('form.live.restored.title'))).toBeVisible();
  letGo();
  if (!gotOut) await expect(status(nextMorning)).toContainText(saved);
  expect((await savedAnswers(nextMorning, assessment))[question]).toEqual(answered);
});

async function savedAnswersOf(context: ReturnType<Page['context']>, assessment: Assessment) {
  const page = await context.newPage();
  const answers = await savedAnswers(page, assessment);
  await page.close();
  return answers;
}

test('a moment offline: the answer is saved when the line is back', async ({ page, context, trouble }) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const assessment = await openSection(page);
  await context.setOffline(true);
  await typeAnswer(page);
  await expect(status(page)).toHaveText(words.t('form.live.offline'));
  await context.setOffline(false);
  await expect(status(page)).toContainText(saved);
  await expect.poll(async () => (await savedAnswers(page, assessment))[question]).toEqual(answered);
});

test('503: the page tries again until the server answers', async ({ page, trouble }) => {
  trouble.expect(/status of 503/);
  const assessment = await openSection(page);
  let refusals = 2;
  await page.route(/\/api\/v1\/assessments\/.*\/answers\//, (route) => {
    refusals -= 1;
    return refusals >= 0 ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' }) : route.continue();
  });
  await typeAnswer(page);
  await expect(status(page)).toHaveText(words.t('form.live.retrying'));
  await expectStillTyped(page);
  await expect(status(page)).toContainText(saved, { timeout: 30_000 });
  await expect.poll(async () => (await savedAnswers(page, assessment))[question]).toEqual(answered);
});

test('an answer sent twice, because the first receipt was lost, is one answer and no quarrel', async ({
  page,
  trouble,
}) => {
  trouble.expect(/ERR_(FAILED|CONNECTION)/);
  const assessment = await openSection(page);
  let first = true;
  await page.route(/\/api\/v1\/assessments\/.*\/answers\//, async (route) => {
    if (!first) return route.continue();
    first = false;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await choice(page, question, '2').check();
  await expect(status(page)).toContainText(saved, { timeout: 30_000 });
  expect((await savedAnswers(page, assessment))[question]).toMatchObject({ value: 2 });
  await expect(questionBlock(page, question).getByRole('group', { name: words.t('form.live.conflict') })).toHaveCount(
    0,
  );
});

test('a withdrawn link: the text can be taken along', async ({ page: officer, anotherBrowser, trouble }) => {
  trouble.expect(/status of 404/);
  const colleague = await anotherBrowser();
  const assessment = await loadAssessment(officer, emptyCity);
  await colleague.goto(await linkFor(officer, assessment, { role: 'edit', label: 'Intern' }));
  await colleague.goto(assessment.address(`sections/${section}`));
  await withdraw(officer, assessment);
  await typeAnswer(colleague);
  const notice = colleague.getByRole('alert').filter({ hasText: words.t('form.live.lost.title') });
  await expect(notice).toBeVisible();
  await expectStillTyped(colleague);
  await expect(notice.getByLabel(words.t('form.live.lost.label'))).toHaveValue(new RegExp(typed));
  expect((await savedAnswers(officer, assessment))[question]).toBeUndefined();
});

test('the server is killed and started again: what was acknowledged stays, what was not is sent again', async ({
  browser,
}) => {
  test.slow();
  const app = await startApp();
  const context = await browser.newContext({ baseURL: app.address });
  try {
    const page = await context.newPage();
    const assessment = await openSection(page);
    await choice(page, 'strategy-exists', 'yes').check();
    await expect(questionBlock(page, 'strategy-exists').locator('[data-status]')).toContainText(saved);
    await app.kill();
    await typeAnswer(page);
    await expect(status(page)).toHaveText(words.t('form.live.retrying'));
    await app.start();
    await expect(status(page)).toContainText(saved, { timeout: 60_000 });
    await expect.poll(async () => (await savedAnswers(page, assessment))[question]).toEqual(answered);
    expect((await savedAnswers(page, assessment))['strategy-exists']).toMatchObject({ value: 'yes' });
  } finally {
    await context.close();
    await app.remove();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no line: the browser says so, and Back brings the form with every word', async ({ page, context, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED/);
    const assessment = await openSection(page);
    await typeAnswer(page);
    await context.setOffline(true);
    await continueButton(page).click();
    await page.waitForURL(/chrome-error|\/save$/);
    await context.setOffline(false);
    await page.goBack();
    await expectStillTyped(page);
    await continueButton(page).click();
    await expect(page).toHaveURL(/\/sections\/structure-and-leadership$/);
    expect((await savedAnswers(page, assessment))[question]).toEqual(answered);
  });

  test('a withdrawn link: the refusal shows everything that was typed', async ({
    page: officer,
    anotherBrowser,
    trouble,
  }) => {
    trouble.expect(/status of 404/);
    const colleague = await anotherBrowser({ javaScriptEnabled: false });
    const assessment = await loadAssessment(officer, emptyCity);
    await colleague.goto(await linkFor(officer, assessment, { role: 'edit', label: 'Intern' }));
    await colleague.goto(assessment.address(`sections/${section}`));
    await typeAnswer(colleague);
    await withdraw(officer, assessment);
    await continueButton(colleague).click();
    await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(words.t('problems.no-access.title'));
    await expect(colleague.getByText(typed)).toBeVisible();

    // With a new link, Back and the same button save it after all.
    const link = await linkFor(officer, assessment, { role: 'edit', label: 'Intern again' });
    await colleague.context().request.get(link, { headers: { accept: 'text/html' } });
    await colleague.goBack();
    await expectStillTyped(colleague);
    await continueButton(colleague).click();
    await expect(colleague).toHaveURL(/\/sections\/structure-and-leadership$/);
    expect((await savedAnswers(officer, assessment))[question]).toEqual(answered);
  });

  test('the button pressed twice saves once', async ({ page }) => {
    const assessment = await openSection(page);
    await typeAnswer(page);
    await continueButton(page).dblclick();
    await expect(page).toHaveURL(/\/sections\/structure-and-leadership$/);
    expect((await savedAnswers(page, assessment))[question]).toEqual(answered);
    await page.goto(assessmentOn(page).address('review'));
    await expect(page.getByText(typed)).toHaveCount(1);
  });
});
