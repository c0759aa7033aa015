/** The office's name, colour and logo: set, shown, refused, removed. */
import { jpegOf, pngOf } from '@/lib/export/model/pictures.fixture';
import { emptyCity, linkFor, loadAssessment } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const office = 'Office of <b>International</b> Relations & Co';
const logo = { name: 'logo.png', mimeType: 'image/png', buffer: pngOf({ width: 90, height: 30 }) };

test('what the office chose stands on the report, on one page and on one area', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, emptyCity);
  await page.goto(assessment.address('share'));
  await page.getByRole('link', { name: words.t('share.office.link') }).click();
  await page.getByLabel(words.t('office.name.label')).fill(office);
  await page.getByLabel(words.t('office.accent.label')).fill('7A4A12');
  await page.getByRole('button', { name: words.t('office.submit') }).click();
  await expect(page.locator('#done')).toBeFocused();
  await expect(page.getByLabel(words.t('office.accent.label'))).toHaveValue('#7a4a12');
  await page.getByLabel(words.t('office.logo.label')).setInputFiles(logo);
  await page.getByRole('button', { name: words.t('office.logo.submit') }).click();
  await expect(page.getByRole('img', { name: words.t('office.logo.alternative') })).toBeVisible();

  for (const role of ['report', 'one-pager', 'strategy'] as const) {
    const reader = await anotherBrowser();
    await reader.goto(await linkFor(page, assessment, { role }));
    await expect(reader.getByText(office), role).toBeVisible();
    const picture = reader.locator('main img');
    await expect(picture, role).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth), role).toBe(90);
  }
  const served = await page.request.get(assessment.address('office/logo'));
  expect(served.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });

  await page.goto(assessment.address('office'));
  await page.getByRole('button', { name: words.t('office.logo.remove') }).click();
  await expect(page.locator('#done')).toContainText(words.t('office.done.removed'));
  expect((await page.request.get(assessment.address('office/logo'))).status()).toBe(404);
});

test('a colour that cannot be read is refused with a darker one', async ({ page, trouble }) => {
  trouble.expect(/status of 400/);
  const assessment = await loadAssessment(page, emptyCity);
  await page.goto(assessment.address('office'));
  await page.getByLabel(words.t('office.accent.label')).fill('#ff0000');
  await page.getByRole('button', { name: words.t('office.submit') }).click();
  await expect(page.getByRole('main')).toContainText(
    words.t('problems.issues.too-pale', { ratio: 3.9, least: 4.5, darker: '#ee0000' }),
  );
});

test('what is no picture is refused by its bytes', async ({ page }) => {
  const assessment = await loadAssessment(page, emptyCity);
  for (const [buffer, code] of [
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'not-a-picture'],
    [pngOf().subarray(0, 30), 'broken-picture'],
    [jpegOf({ width: 5000 }), 'too-many-pixels'],
    [Buffer.concat([pngOf(), Buffer.alloc(200_000)]), 'logo-too-large'],
  ] as const) {
    const answer = await page.request.post(assessment.address('office/logo/save'), {
      multipart: { file: { ...logo, buffer } },
    });
    expect(answer.status(), code).toBe(400);
    expect(await answer.text()).toContain(words.t(`problems.issues.${code}`, { side: 4000 }).split(/[’“]/)[0]);
  }
  expect((await page.request.get(assessment.address('office/logo'))).status()).toBe(404);
});
