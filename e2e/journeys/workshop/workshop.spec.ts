/**
 * A workshop: a facilitator, a shared screen and five participants at once, from blind votes to an agreed answer.
 * Nobody's vote is lost, whatever breaks on the way, and nobody's is seen early.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { type App, startApp } from '../../support/server/app-server';
import { assessmentOf, emptyCity, loadAssessment, saveByProgram, savedAnswers } from '../../support/pages/assessment';
import { chooseRadio, pressOn } from '../../support/people/keyboard';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';
import {
  button,
  choose,
  codeOn,
  join,
  note,
  plan,
  question,
  step,
  title,
  vote,
} from '../../support/workshops/workshop';

const level = (value: number) => words.t(`instrument-v1.questions.${question}.levels.${value}.title`);
const minority = 'The port sees its own unit as settled.';
const aMinute = 60_000;
const people = ['Ana', 'Bruno', 'Carla', 'Duarte', 'Eva'];

const votedText = (voted: number) => words.t('voting.projector.voted', { voted, count: people.length });

/** Everybody and everything at computers of their own. */
async function gather(browser: Browser, app: App) {
  const open = async (options: BrowserContextOptions = {}) =>
    (await browser.newContext({ baseURL: app.address, ...options })).newPage();
  const facilitator = await open({ viewport: { width: 1280, height: 900 } });
  const console = await plan(facilitator);
  await step(facilitator, 'workshop.planned.open');
  const code = await codeOn(facilitator);
  const screen = await open({
    viewport: { width: 1280, height: 720 },
    storageState: await facilitator.context().storageState(),
  });
  await screen.goto(`${console}/projector`);
  const participants = await Promise.all(
    people.map(async (name) => {
      const page = await open({ viewport: { width: 390, height: 800 } });
      await join(page, code, name);
      return page;
    }),
  );
  return { facilitator, screen, participants, console, code };
}

test('from blind votes to the report: a lost line, a reload and a killed server lose nothing', async ({ browser }) => {
  test.slow();
  const app = await startApp();
  const { facilitator, screen, participants, console: here, code } = await gather(browser, app);
  const [ana, bruno, carla, duarte, eva] = participants as [Page, Page, Page, Page, Page];
  try {
    await expect(screen.getByText(words.t('voting.projector.joined', { count: 5 }))).toBeVisible();
    await step(facilitator, 'workshop.question.lead');
    await expect(screen.getByText(votedText(0))).toBeVisible();

    const lostAt = Date.now();
    await duarte.context().setOffline(true);
    await choose(duarte, 4);

    await test.step('blind', async () => {
      await Promise.all([vote(ana, 0), vote(bruno, 0), vote(carla, 2)]);
      await expect(screen.getByText(votedText(3))).toBeVisible();
      await expect(screen.locator('svg circle')).toHaveCount(0);
      // Who has voted is seen, how is not.
      await expect(facilitator.getByText(votedText(3))).toBeVisible();
      await expect(facilitator.locator('svg circle')).toHaveCount(0);
      for (const page of participants) await expect(page.getByText(words.t('voting.page.revealed'))).toHaveCount(0);
      await expect(note(duarte)).toHaveText(words.t('voting.page.unsent'));
    });

    await test.step('a reload of the facilitator and a killed server: votes that are in stay', async () => {
      await facilitator.reload();
      await expect(facilitator.getByText(votedText(3))).toBeVisible();
      await app.kill();
      await choose(eva, 4);
      await expect(note(eva)).toHaveText(words.t('voting.page.unsent'), { timeout: 15_000 });
      await app.start();
      await expect(screen.getByText(votedText(4))).toBeVisible({ timeout: 25_000 });
      await expect(facilitator.getByText(votedText(4))).toBeVisible();
    });

    await test.step('after a minute without a line the vote comes by itself', async () => {
      await expect(note(duarte)).toHaveText(words.t('voting.page.unsent'));
      await duarte.waitForTimeout(Math.max(0, lostAt + aMinute - Date.now()));
      await duarte.context().setOffline(false);
      await expect(screen.getByText(votedText(5))).toBeVisible({ timeout: 20_000 });
    });

    await test.step('reveal', async () => {
      await step(facilitator, 'workshop.question.reveal');
      await expect(screen.locator('svg circle')).toHaveCount(5);
      await expect(screen.getByText(words.t('voting.projector.agreement'), { exact: true })).toBeVisible();
      for (const page of participants) await expect(page.getByText(words.t('voting.page.revealed'))).toBeVisible();
    });

    await test.step('second vote', async () => {
      await step(facilitator, 'workshop.question.second');
      for (const page of participants) await expect(page.locator('[name="choice"]').first()).toBeVisible();
      await Promise.all(participants.map((page, index) => vote(page, index === 4 ? 3 : 2)));
      await expect(screen.getByText(votedText(5))).toBeVisible();
      await step(facilitator, 'workshop.question.reveal');
      await expect(screen.locator('svg circle')).toHaveCount(12);
    });

    await test.step('decide: what is typed survives what happens in the workshop', async () => {
      await facilitator.getByLabel(words.t('workshop.decide.minorityView.label')).fill(minority);
      const late = await (await browser.newContext({ baseURL: app.address })).newPage();
      await join(late, code, 'Graça');
      await expect(facilitator.getByText(words.t('workshop.console.joined', { count: 6 })).first()).toBeVisible();
      await expect(facilitator.getByLabel(words.t('workshop.decide.minorityView.label'))).toHaveValue(minority);
      await expect(facilitator.locator(`[name="${question}.choice"][value="2"]`)).toBeChecked();
      await step(facilitator, 'workshop.decide.submit');
      await expect(screen.getByText(minority)).toBeVisible();
    });

    const assessment = assessmentOf(/assessments\/([\w-]+)/.exec(here)?.[1] ?? '');
    expect((await savedAnswers(facilitator, assessment))[question]).toMatchObject({ state: 'answered', value: 2 });
    await facilitator.getByLabel(words.t('workshop.close.sure')).check();
    await step(facilitator, 'workshop.close.submit');
    await expect(facilitator.getByText(minority)).toBeVisible();
    await expect(screen.getByRole('heading', { name: words.t('voting.projector.closed') })).toBeVisible();
    await expect(ana.getByRole('heading', { name: words.t('voting.page.closed') })).toBeVisible();
    await facilitator.goto(assessment.address('report/workshops'));
    await expect(facilitator.getByText(minority).first()).toBeVisible();
  } finally {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await app.remove();
  }
});

test('an answer that changed meanwhile: both are shown, and nothing is overwritten until somebody says so', async ({
  page,
}) => {
  const console = await plan(page);
  const assessment = assessmentOf(/assessments\/([\w-]+)/.exec(console)?.[1] ?? '');
  await step(page, 'workshop.planned.open');
  await page.locator(`[name="${question}.choice"][value="3"]`).check();
  await page.getByLabel(words.t('workshop.decide.reason.label')).fill('Agreed in the workshop');
  expect(await saveByProgram(page, assessment, { question, answer: { state: 'answered', value: 1 }, version: 0 })).toBe(
    200,
  );
  await button(page, 'workshop.decide.submit').click();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByText(level(1)).first()).toBeVisible();
  await expect(page.locator(`[name="${question}.choice"][value="3"]`)).toBeChecked();
  await expect(page.getByLabel(words.t('workshop.decide.reason.label'))).toHaveValue('Agreed in the workshop');
  // Sent once more without a word it is refused once more.
  await button(page, 'workshop.decide.submit').click();
  await expect(page).toHaveTitle(/^Error:/);
  expect((await savedAnswers(page, assessment))[question]).toMatchObject({ value: 1 });
  await page.getByLabel(words.t('workshop.decide.replace')).check();
  await step(page, 'workshop.decide.submit');
  expect((await savedAnswers(page, assessment))[question]).toMatchObject({ value: 3 });
});

test('with the keyboard alone: planned, opened, led and revealed', async ({ page }) => {
  const { address } = await loadAssessment(page, emptyCity);
  await page.goto(address('workshops'));
  await expect(page.locator('#title')).toHaveValue(title);
  await chooseRadio(page, page.locator('[name="anonymity"][value="nothing"]'));
  await pressOn(page, button(page, 'workshop.create.submit'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await pressOn(page, button(page, 'workshop.planned.open'));
  await expect(page.locator('#done')).toBeFocused();
  await pressOn(page, button(page, 'workshop.question.lead'));
  await expect(page.locator('#done')).toHaveText(words.t('workshop.console.done.led'));
  await pressOn(page, button(page, 'workshop.question.reveal'));
  await expect(page.locator('#done')).toHaveText(words.t('workshop.console.done.revealed'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a workshop is run, a ballot of paper entered, and the shared screen shows it after a refresh', async ({
    page,
    anotherBrowser,
  }) => {
    const console = await plan(page, { anonymity: 'nothing' });
    await step(page, 'workshop.planned.open');
    const screen = await anotherBrowser({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    await screen.goto(`${console}/projector`);
    await expect(screen.getByText(await codeOn(page))).toBeVisible();
    await step(page, 'workshop.question.lead');
    await page.goto(`${console}/paper`);
    await button(page, 'workshop.paper.submit').click();
    await expect(page).toHaveTitle(/^Error:/);
    await page.locator(`[name="${question}.choice"][value="4"]`).check();
    await button(page, 'workshop.paper.submit').click();
    await expect(page.locator('#done')).toHaveText(words.t('workshop.paper.entered'));
    await page.goto(console);
    await step(page, 'workshop.question.reveal');
    await screen.getByRole('link', { name: words.t('voting.projector.refresh') }).click();
    await expect(screen.locator('svg circle')).toHaveCount(1);
    await expect(screen.getByText(words.t('voting.projector.few'))).toBeVisible();
  });

  test('after the workshop has closed a smaller group decides what was left, and corrects it', async ({ page }) => {
    const console = await plan(page, { anonymity: 'nothing' });
    const name = words.t(`instrument-v1.questions.${question}.short`);
    const decideOn = async (level: number, key: string) => {
      await page.locator(`[name="${question}.choice"][value="${level}"]`).check();
      await step(page, key);
      await expect(page.locator('#done')).toHaveText(words.t('workshop.console.done.decided'));
    };
    await step(page, 'workshop.planned.open');
    await page.request.post(`${console}/paper/enter`, { form: { go: 'yes', [`${question}.choice`]: '4' } });
    await page.goto(console);
    await step(page, 'workshop.question.reveal');
    await page.getByLabel(words.t('workshop.close.sure')).check();
    await step(page, 'workshop.close.submit');
    await page.getByRole('link', { name, exact: true }).click();
    await decideOn(3, 'workshop.decide.submit');
    await page.getByRole('link', { name: words.t('workshop.closed.correct', { question: name }) }).click();
    await decideOn(2, 'workshop.decide.again');
    const assessment = assessmentOf(/assessments\/([\w-]+)/.exec(console)?.[1] ?? '');
    expect((await savedAnswers(page, assessment))[question]).toMatchObject({ state: 'answered', value: 2 });
  });
});
