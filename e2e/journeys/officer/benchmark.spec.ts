/** The pool: what leaves, how it is taken back, and a report beside an edition; with an installation of its own. */
import type { Page } from '@playwright/test';
import { contributedCells } from '@/lib/benchmark/pool/contribution/cells';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { sampleEdition } from '@/lib/report/sample-edition.fixture';
import { expectAccessible, expectContrast, expectNoSidewaysScroll } from '../../support/checks/accessibility';
import { type App, startApp } from '../../support/server/app-server';
import { type Assessment, emptyCity, linkFor, loadAssessment } from '../../support/pages/assessment';
import { type DatabaseReader, readDatabase } from '../../support/server/database-rows';
import { lookOver } from '../../support/checks/look-over';
import { properNames } from '../../support/checks/proper-names';
import { expect, test as base } from '../../support/test';
import { words } from '../../support/words';

interface Installation {
  readonly app: App;
  readonly rows: DatabaseReader;
}

const test = base.extend<object, { readonly installation: Installation }>({
  installation: [
    async ({}, use) => {
      const app = await startApp();
      const rows = readDatabase(app.databaseFile);
      await use({ app, rows });
      await rows.close();
      await app.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ installation }, use) => use(installation.app.address),
});

// One installation for all of them: the edition comes last.
test.describe.configure({ mode: 'serial' });

const { assessment: city } = requirePersona('evidenced-capital');
/** What somebody wrote, which no language translates. */
const typed = Object.values(city.answers).flatMap(({ note, evidence = [] }) => [
  ...(note ? [note] : []),
  ...evidence.map(({ title }) => title),
]);
const agreement = () => words.t('contribution.give.agree');

async function openContribution(page: Page): Promise<Assessment> {
  const assessment = await loadAssessment(page, city);
  await page.goto(assessment.address('report/compare'));
  await page.locator('main a[href$="/contribution"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('contribution.title'));
  return assessment;
}

async function give(page: Page): Promise<string> {
  await page.getByLabel(agreement()).check();
  await page.getByRole('button', { name: words.t('contribution.give.submit'), exact: true }).click();
  await expect(page).toHaveURL(/done=given#done$/);
  return page.getByLabel(words.t('contribution.given.label')).inputValue();
}

async function withdraw(page: Page, code: string): Promise<void> {
  await page.goto('/benchmark/withdrawal');
  await page.getByLabel(words.t('contribution.withdrawal.field')).fill(code);
  await page.getByRole('button', { name: words.t('contribution.withdrawal.submit') }).click();
}

test('exactly the rows that were shown are given, by an act of one’s own', async ({ page, installation: { rows } }) => {
  const assessment = await openContribution(page);
  await expect(page.getByLabel(agreement())).not.toBeChecked();
  await page.getByText(words.t('contribution.preview.record')).click();
  const record = await page.locator('#record').innerText();
  // A row for each question, five areas, four classes, the version and the form: nothing else.
  await expect(page.locator('#preview ~ div tbody tr')).toHaveCount(
    contributedCells(requireInstrument(1)).length + 5 + 4 + 2,
  );
  for (const secret of [city.city, ...typed]) expect(record).not.toContain(secret);

  await page.getByRole('button', { name: words.t('contribution.give.submit'), exact: true }).click();
  await expect(page.locator('#error-summary')).toContainText(words.t('contribution.errors.agree'));
  expect(await rows.contributions()).toEqual([]);

  const receipt = await give(page);
  expect(receipt).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await rows.contributions()).toEqual([record]);
  await expect(page.getByText(words.t('contribution.state.same'))).toBeVisible();
  await expect(page.getByRole('button', { name: words.t('contribution.give.submit'), exact: true })).toHaveCount(0);
  await page.context().clearCookies({ name: 'chancery-new-receipt' });
  await page.reload();
  await expect(page.getByLabel(words.t('contribution.given.label'))).toHaveCount(0);

  // Whoever may only read is not led here.
  const link = await linkFor(page, assessment, { role: 'view' });
  const reader = await page.context().browser()?.newContext();
  const opened = await reader?.request.get(link, { headers: { accept: 'text/html' } });
  expect(opened?.url()).toMatch(/\/report$/);
  expect(await opened?.text()).not.toContain('/contribution');
  expect(
    (await reader?.request.get(`${link.split('/open/')[0] ?? ''}${assessment.address('contribution')}`))?.status(),
  ).toBe(404);
  await reader?.close();

  await withdraw(page, 'O0O0-not-a-code');
  await expect(page.locator('#error-summary')).toContainText(words.t('contribution.withdrawal.errors.shape'));
  await withdraw(
    page,
    receipt.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
  );
  await expect(page.locator('#error-summary')).toContainText(words.t('contribution.withdrawal.errors.unknown'));
  await expect(page.getByLabel(words.t('contribution.withdrawal.field'))).not.toHaveValue('');
  await withdraw(page, ` ${receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`);
  await expect(page.locator('#done')).toContainText(words.t('contribution.withdrawal.done'));
  expect(await rows.contributions()).toEqual([]);
});

test('what changed after the preview is not given unseen', async ({ page, installation: { rows } }) => {
  const assessment = await openContribution(page);
  const saved = await page.request.put(`/api/v1/assessments/${assessment.id}/answers/continuity`, {
    data: { answer: { state: 'unsure' }, version: 1 },
  });
  expect(saved.status()).toBe(200);
  await page.getByLabel(agreement()).check();
  await page.getByRole('button', { name: words.t('contribution.give.submit'), exact: true }).click();
  await expect(page.locator('#error-summary')).toContainText(words.t('contribution.errors.changed'));
  expect(await rows.contributions()).toEqual([]);
});

test('the second of two who have a new receipt made is told of the first, and may still have one', async ({
  page,
  context,
  trouble,
}) => {
  trouble.expect(/status of 409/);
  const assessment = await openContribution(page);
  await give(page);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(assessment.address('contribution'));
  const code = (tab: Page) => tab.getByLabel(words.t('contribution.given.label')).inputValue();
  await page.getByRole('button', { name: words.t('contribution.state.renew') }).click();
  await expect(page).toHaveURL(/done=renewed#done$/);
  const first = await code(page);
  await other.getByRole('button', { name: words.t('contribution.state.renew') }).click();
  await expect(other.getByText(words.t('problems.issues.other-receipt'))).toBeVisible();
  await other.getByRole('button', { name: words.t('problems.typed.sendAgain') }).click();
  await expect(other).toHaveURL(/done=renewed#done$/);
  const second = await code(other);
  await withdraw(page, first);
  await expect(page).toHaveURL(/error=unknown#error-summary$/);
  await withdraw(page, second);
  await expect(page).toHaveURL(/done=withdrawn#done$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is given and taken back', async ({ page, installation: { rows } }) => {
    await openContribution(page);
    const lost = await give(page);
    expect(await rows.contributions()).toHaveLength(1);
    await page.getByRole('button', { name: words.t('contribution.state.renew') }).click();
    await expect(page).toHaveURL(/done=renewed#done$/);
    const renewed = await page.getByLabel(words.t('contribution.given.label')).inputValue();
    await withdraw(page, lost);
    await expect(page).toHaveURL(/error=unknown#error-summary$/);
    await withdraw(page, renewed);
    await expect(page).toHaveURL(/done=withdrawn#done$/);
    expect(await rows.contributions()).toEqual([]);
  });
});

test('too little known says which answers would help', async ({ page }) => {
  const assessment = await loadAssessment(page, emptyCity);
  await page.goto(assessment.address('contribution'));
  await expect(page.locator('#obstacles ~ ul > li')).toHaveCount(5);
  await expect(page.locator('#obstacles ~ ul ul a').first()).toHaveAttribute('href', /\/sections\/[a-z-]+#[a-z-]+$/);
  await expect(page.getByLabel(agreement())).toHaveCount(0);
});

test('an edition stands on its page, and beside the report that names it', async ({ page, installation: { rows } }) => {
  const assessment = await loadAssessment(page, city);
  await page.goto(assessment.address('report/compare'));
  await expect(page.getByText(words.t('benchmark.peers.none.no-edition'))).toBeVisible();
  const { checksum } = await rows.publish(sampleEdition);

  await page.goto('/benchmark');
  await page.getByRole('link', { name: words.t('benchmark.newest.link') }).click();
  await expect(page.getByText(checksum)).toBeVisible();

  await page.goto(assessment.address('report/sources'));
  await expect(page.getByRole('main')).toContainText(checksum);
  await page.goto(assessment.address('report/compare'));
  await page.getByRole('link', { name: words.t('benchmark.peers.divisions.region') }).click();
  await expect(page).toHaveURL(/peers=region#peers$/);
  await expect(page.getByRole('table', { name: words.t('benchmark.peers.caption') }).locator('tbody tr')).toHaveCount(
    5,
  );
  await page.goto(assessment.address('report/compare?peers=position'));
  const { number, date } = sampleEdition;
  await expect(
    page.getByText(words.t('benchmark.peers.none.not-published', { number, date: words.date(new Date(date)) })),
  ).toBeVisible();
  await page.getByRole('link', { name: words.t('report.contents.result') }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: words.t('report.head.documents') })
    .click();
  await expect(page.locator('[data-document]').first()).toHaveAttribute('href', /peers=position/);
});

const explorer = `/benchmark/${sampleEdition.date}`;
const field = (name: string) => words.t(`benchmark.explorer.${name}`);
const topicOf = (question: string) => requireQuestion(requireInstrument(1), question).section;

test.describe('the explorer without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('stands two groups side by side, on one topic, with the own city marked for its holder alone', async ({
    page,
    browser,
    installation: { rows },
  }) => {
    await rows.publish(sampleEdition).catch(() => undefined);
    await loadAssessment(page, city);
    const topic = topicOf('continuity');
    await page.goto(explorer);
    await page.getByLabel(field('choose')).selectOption('region.africa');
    await page.getByLabel(field('beside')).selectOption('region.europe');
    await page.getByLabel(field('topic')).selectOption(topic);
    await expect(page.getByLabel(field('city'))).toContainText(city.city);
    await page.getByRole('button', { name: field('show') }).click();
    await expect(page).toHaveURL(new RegExp(`group=region\\.africa&beside=region\\.europe&topic=${topic}&city=`));

    const question = page.locator('section[aria-labelledby="question-continuity"]');
    await expect(question.getByRole('listitem')).toHaveCount(1);
    await expect(question.locator('li svg[width="100%"]')).toHaveCount(2);
    await expect(question.getByText(city.city)).toHaveCount(1);
    const sections = await page
      .locator('h3[id^="question-"]')
      .evaluateAll((titles) => titles.map(({ id }) => id.replace('question-', '')));
    expect(new Set(sections.map(topicOf))).toEqual(new Set([topic]));

    // Nothing may keep a page on which a city is marked, and nobody else is shown it under the same address.
    const answer = await page.reload();
    expect(answer?.headers()['cache-control']).toMatch(/no-store/);
    const stranger = await browser.newContext();
    expect(await (await stranger.request.get(page.url())).text()).not.toContain(city.city);
    await stranger.close();

    await page.getByLabel(field('city')).selectOption('none');
    await page.getByRole('button', { name: field('show') }).click();
    await expect(question.getByText(city.city)).toHaveCount(0);
  });

  test('marks none of several cities unasked', async ({ page }) => {
    await loadAssessment(page, city);
    const other = await loadAssessment(page, { ...city, city: 'Otherton' });
    await page.goto(`${explorer}?topic=${topicOf('continuity')}`);
    const question = page.locator('section[aria-labelledby="question-continuity"]');
    await expect(question.locator('strong')).toHaveCount(0);
    await page.getByLabel(field('city')).selectOption(other.id);
    await page.getByRole('button', { name: field('show') }).click();
    await expect(question.locator('strong')).toContainText('Otherton');
  });
});

// The pages of editions are walked with every other page, as the demonstration draws them.
test('a report beside the pool is for everyone', async ({ page, baseURL, installation: { rows } }) => {
  // On a try of its own there is no edition yet.
  await rows.publish(sampleEdition).catch(() => undefined);
  await page.setViewportSize({ width: 320, height: 800 });
  const assessment = await loadAssessment(page, { ...city, city: 'Ψηφίδα' });
  const place = assessment.address('report/compare?peers=mandate');
  await page.goto(place);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  for (const tag of ['en-XA', 'ar-XB']) {
    await page.context().addCookies([{ name: 'chancery-locale', value: tag, url: baseURL ?? '' }]);
    await page.goto(place);
    const { english, clipped } = await lookOver(page, [...properNames, ...typed]);
    expect({ english, clipped }, tag).toEqual({ english: [], clipped: [] });
    await expectNoSidewaysScroll(page);
  }
});
