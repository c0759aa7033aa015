/** The report as files: by a click, without scripts, cancelled, refused, and while others go on answering. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type FormatId, formatIds, formats } from '@/lib/export/model/formats';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { type Assessment, loadAssessment, saveByProgram } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const { assessment: city } = requirePersona('evidenced-capital');

function linkTo(page: Page, format: FormatId) {
  return page.getByRole('link', { name: words.t(`documents.formats.${format}`), exact: true });
}

function addressOf(assessment: Assessment, format: string): string {
  return `/api/v1/assessments/${assessment.id}/report?format=${format}`;
}

// Of more than ten files that one page asks for within a second, Chromium drops the rest without a word.
const mostOfOnePage = 10;

async function takeAll(page: Page, assessment: Assessment): Promise<void> {
  await page.goto(assessment.address('report'));
  await page
    .getByRole('main')
    .getByRole('link', { name: words.t('report.head.documents') })
    .first()
    .click();
  await take(page, formatIds.slice(0, mostOfOnePage));
  const further = await page.context().newPage();
  await further.goto(assessment.address('documents'));
  await take(further, formatIds.slice(mostOfOnePage));
}

async function take(page: Page, wanted: readonly FormatId[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('documents.title'));
  expect(wanted.length).toBeLessThanOrEqual(mostOfOnePage);
  for (const format of wanted) {
    const [download] = await Promise.all([page.waitForEvent('download'), linkTo(page, format).click()]);
    const { extension, begins } = formats[format];
    expect(download.suggestedFilename(), format).toMatch(new RegExp(`^Chancery.*\\d{4}-\\d{2}-\\d{2}\\.${extension}$`));
    expect(
      readFileSync(await download.path())
        .toString('utf8')
        .startsWith(begins),
      format,
    ).toBe(true);
  }
}

// Beside it, every page of an assessment tells of answers that wait on the device.
const statusOf = (page: Page) => page.locator('#main').getByRole('status');

test('every document by a click', async ({ page }) => {
  await takeAll(page, await loadAssessment(page, city));
});

test('every document without scripts', async ({ anotherBrowser }) => {
  const page = await anotherBrowser({ javaScriptEnabled: false });
  await takeAll(page, await loadAssessment(page, city));
});

test('a document that takes its time is announced, and can be cancelled', async ({ page }) => {
  const assessment = await loadAssessment(page, city);
  await page.goto(assessment.address('documents'));
  await page.route('**/report?format=pdf', () => undefined);
  await linkTo(page, 'pdf').click();
  const name = words.t('documents.formats.pdf');
  await expect(statusOf(page)).toContainText(words.t('documents.progress.making', { name }));
  await page.getByRole('button', { name: words.t('documents.progress.cancel') }).click();
  await expect(statusOf(page)).toHaveText(words.t('documents.progress.cancelled', { name }));
  await page.unroute('**/report?format=pdf');
  const [download] = await Promise.all([page.waitForEvent('download'), linkTo(page, 'pdf').click()]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
});

test('a document that cannot be made says why', async ({ page, trouble }) => {
  trouble.expect(/status of 503|Failed to load resource/);
  const assessment = await loadAssessment(page, city);
  await page.goto(assessment.address('documents'));
  await page.route('**/report?format=docx', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ detail: 'Come back later.' }),
    }),
  );
  await linkTo(page, 'docx').click();
  await expect(statusOf(page)).toHaveText(
    words.t('documents.progress.failed', { name: words.t('documents.formats.docx'), reason: 'Come back later.' }),
  );
});

test('an unknown format is refused by name', async ({ page }) => {
  const assessment = await loadAssessment(page, city);
  for (const format of ['', 'odt', '__proto__']) {
    const answer = await page.request.get(addressOf(assessment, format));
    expect(answer.status(), format).toBe(400);
    expect(await answer.text(), format).toContain('one-pager-pdf');
  }
});

test('answers are saved while documents are made', async ({ page }) => {
  const assessment = await loadAssessment(page, city);
  const documents = Promise.all(
    ['docx', 'pptx', 'xlsx', 'pdf'].map((format) => page.request.get(addressOf(assessment, format))),
  );
  const question = 'conferences';
  for (let version = 1; version <= 20; version += 1) {
    expect(
      await saveByProgram(page, assessment, {
        question,
        answer: { state: 'unsure', note: `note ${version}` },
        version,
      }),
    ).toBe(200);
  }
  for (const answer of await documents) expect(answer.status()).toBe(200);
});
