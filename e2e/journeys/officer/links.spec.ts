/** Who may open what: links to read, links withdrawn, files, the end, and what other sites learn of a link. */
import type { Page } from '@playwright/test';
import { requirePersona } from '@/lib/instrument/v1/personas';
import {
  emptyCity,
  linkFor,
  loadAssessment,
  makeLink,
  saveByProgram,
  savedAnswers,
} from '../../support/pages/assessment';
import { choice, continueButton } from '../../support/pages/answer-fields';
import { expectReportOf, profileOn } from '../../support/pages/report';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const { assessment: city } = requirePersona('evidenced-capital');
const notFound = /status of 404/;

test('a link to read opens the report and nothing else', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, city);
  const reader = await anotherBrowser();
  await reader.goto(await makeLink(page, assessment, { role: 'view', label: 'Mayor’s office' }));
  await expect(reader).toHaveURL(new RegExp(`${assessment.address('report')}$`));
  await expectReportOf(reader, city);
  for (const place of ['share', 'targets', 'office'])
    await expect(reader.locator(`a[href="${assessment.address(place)}"]`), place).toHaveCount(0);

  for (const place of ['sections/networks', 'share', 'targets']) {
    expect((await reader.request.get(assessment.address(place))).status(), place).toBe(404);
  }
  const before = await savedAnswers(page, assessment);
  expect(
    await saveByProgram(reader, assessment, { question: 'continuity', answer: { state: 'unsure' }, version: 1 }),
  ).toBe(403);
  for (const [place, form] of [
    ['sections/networks/save', { 'base.conferences': '0-0', 'conferences.choice': 'no' }],
    ['targets/save', { strategy: 'ad-hoc' }],
    ['form/change', { form: 'quick' }],
    ['links/create', { what: 'edit' }],
    ['snapshots/take', {}],
    ['delete', { confirmation: city.city }],
  ] as const) {
    expect((await reader.request.post(assessment.address(place), { form })).status(), place).toBe(403);
  }
  expect(await savedAnswers(page, assessment)).toEqual(before);
});

test('a link that was withdrawn opens nothing', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, emptyCity);
  const link = await makeLink(page, assessment, { role: 'edit', label: 'Intern' });
  const colleague = await anotherBrowser();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(
    words.t('form.tasks.title', { city: emptyCity.city }),
  );

  await page.getByRole('row').filter({ hasText: 'Intern' }).getByRole('button').click();
  await expect(page.getByRole('row').filter({ hasText: 'Intern' })).toHaveCount(0);
  expect((await colleague.request.get(assessment.address())).status()).toBe(404);
  expect((await colleague.request.get(link, { maxRedirects: 0 })).status()).toBe(404);
  expect(
    await saveByProgram(colleague, assessment, { question: 'continuity', answer: { state: 'unsure' }, version: 0 }),
  ).toBe(404);
  // The officer's own link still works.
  await page.goto(assessment.address());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.t('form.tasks.title', { city: emptyCity.city }),
  );
});

test('what is deleted is gone for everyone', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, city);
  const reader = await anotherBrowser();
  const link = await makeLink(page, assessment, { role: 'view' });
  await reader.goto(link);
  await page.getByLabel(words.t('share.delete.confirm.label')).fill(city.city);
  await page.getByRole('button', { name: words.t('share.delete.submit') }).click();
  await expect(page).toHaveURL(/\/\?deleted=1#done$/);
  await expect(page.locator('#done')).toBeFocused();
  for (const browser of [page, reader]) {
    for (const place of [undefined, 'report', 'review'])
      expect((await browser.request.get(assessment.address(place))).status()).toBe(404);
    expect((await browser.request.get(`/api/v1/assessments/${assessment.id}`)).status()).toBe(404);
  }
  expect((await reader.request.get(link, { maxRedirects: 0 })).status()).toBe(404);
});

test('a downloaded file loads again and gives the same report', async ({ page, anotherBrowser }, testInfo) => {
  const assessment = await loadAssessment(page, city);
  await page.goto(assessment.address('report'));
  const profile = await profileOn(page);
  await page.goto(assessment.address('share'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.t('share.file.link') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const path = testInfo.outputPath('assessment.json');
  await download.saveAs(path);

  const successor = await anotherBrowser();
  await successor.goto('/start');
  await successor.getByLabel(words.t('start.load.file.label')).setInputFiles(path);
  await successor.getByRole('button', { name: words.t('start.load.submit') }).click();
  await expect(successor).toHaveURL(/\/share\?new=1$/);
  await successor.goto(successor.url().replace(/share.*/, 'report'));
  expect(await profileOn(successor)).toEqual(profile);
  await expectReportOf(successor, city);
});

test('a browser is said to be the only one until another has opened a link to edit', async ({
  page,
  anotherBrowser,
}) => {
  const assessment = await loadAssessment(page, emptyCity);
  const link = await linkFor(page, assessment, { role: 'edit', label: 'Colleague' });
  const reminder = (where: Page) => where.getByRole('link', { name: 'Keep your link somewhere else too' });
  await page.goto(assessment.address());
  await expect(reminder(page)).toBeVisible();
  await page.goto(assessment.address('share'));
  const row = page.getByRole('row').filter({ hasText: 'Colleague' });
  await expect(row).toContainText(words.t('share.links.notYet'));
  const colleague = await anotherBrowser();
  await colleague.goto(link);
  await colleague.goto(assessment.address());
  await expect(reminder(colleague)).toHaveCount(0);
  await page.reload();
  await expect(row).not.toContainText(words.t('share.links.notYet'));
  await page.goto(assessment.address());
  await expect(reminder(page)).toHaveCount(0);
});

test('no other site learns of the private link', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, city);
  const reader = await anotherBrowser();
  const link = await linkFor(page, assessment, { role: 'view' });
  expect((await reader.request.get(link, { maxRedirects: 0 })).headers()).toMatchObject({
    'referrer-policy': 'strict-origin',
    'cache-control': expect.stringContaining('no-store'),
  });

  const sent: Record<string, string>[] = [];
  await reader.context().route(/^https?:\/\/(?!127\.0\.0\.1)/, async (route) => {
    sent.push(await route.request().allHeaders());
    await route.abort();
  });
  await reader.goto(link);
  await reader.goto('/evidence');
  await reader.locator('details:has(a[href^="http"]) > summary').first().click();
  await reader.locator('a[href^="http"]').first().click({ noWaitAfter: true });
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  for (const headers of sent) {
    expect(headers['referer'] ?? '').toBe('');
    expect(headers['cookie'] ?? '').toBe('');
  }
});

test('a link opened by somebody who may answer takes nothing away', async ({ page }) => {
  const assessment = await loadAssessment(page, emptyCity);
  const link = await linkFor(page, assessment, { role: 'view' });
  await page.goto(link);
  await page.goto(assessment.address('sections/networks'));
  await choice(page, 'conferences', 'no').check();
  await continueButton(page).click();
  await expect(page).not.toHaveURL(/networks/);
  expect(await savedAnswers(page, assessment)).toMatchObject({ conferences: { value: 'no' } });
});

test('a link to answer takes the place of another only where the person says so', async ({ page }) => {
  const assessment = await loadAssessment(page, emptyCity);
  const link = await linkFor(page, assessment, { role: 'edit', label: 'Colleague' });
  const held = async () =>
    (await page.context().cookies()).find(({ name }) => name === `chancery-${assessment.id}`)?.value;
  const own = await held();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('share.open.title'));
  await page.getByRole('link', { name: words.t('share.open.keep') }).click();
  await expect(page).toHaveURL(new RegExp(`${assessment.address()}$`));
  expect(await held()).toBe(own);
  await page.goto(link);
  await page.getByRole('button', { name: words.t('share.open.use') }).click();
  await expect(page).toHaveURL(new RegExp(`${assessment.address()}$`));
  expect(link).toContain((await held()) ?? 'none');
});

test('a guessed address says the same as a withdrawn link', async ({ page, trouble }) => {
  trouble.expect(notFound);
  for (const address of ['/assessments/AAAAAAAAAAAAAAAAAAAAAA', `/open/${'A'.repeat(43)}`, '/nowhere']) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
