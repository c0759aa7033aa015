/**
 * Private links in a real browser: one that keeps no cookies, and one behind nginx with the lines of
 * docs/operations.md.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { emptyCity, linkFor, loadAssessment } from '../support/pages/assessment';
import { nginxProgram, startNginx } from '../support/server/nginx';
import { appAddress, expect, test } from '../support/test';
import { words } from '../support/words';

/** A browser as somebody sets it up who lets no site keep a cookie. */
async function withoutCookies(work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const { launchOptions } = test.info().project.use;
  const profile = mkdtempSync(join(tmpdir(), 'chancery-no-cookies-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL: appAddress(),
    locale: 'en-GB',
  });
  await work(context);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

test(
  'a browser that keeps no cookies is shown the link at once, and told why it does not open ' +
    '(rubenarslan/formr.org#310)',
  async () => {
    await withoutCookies(async (context) => {
      const page = await context.newPage();
      await page.goto('/start');
      await page.getByLabel(words.t('start.new.city.label')).fill('Exampleton');
      await page.getByLabel(words.t('start.new.country.label')).selectOption('PT');
      await page.locator('input[name="form"][value="quick"]').check();
      await page.getByRole('button', { name: words.t('start.new.submit'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('share.own.newTitle'));
      const link = await page.getByLabel(words.t('share.own.label')).inputValue();
      expect(link).toContain(`${appAddress()}/open/`);
      await page.reload();
      await expect(page.getByLabel(words.t('share.own.label'))).toHaveValue(link);

      await page.getByRole('link', { name: words.t('start.noCookies.open') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('share.noCookies.title'));
      await expect(page.getByLabel(words.t('share.noCookies.label'))).toHaveValue(link);
      await page.getByRole('button', { name: words.t('share.noCookies.again') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('share.noCookies.title'));
    });
  },
);

test('nobody who reads the logs of the proxy learns a link from what a browser asks for', async ({
  page,
  anotherBrowser,
  trouble,
}) => {
  test.skip(nginxProgram === undefined, 'This machine has no nginx');
  trouble.expect(/status of 404/);
  const assessment = await loadAssessment(page, emptyCity);
  const [one, other, narrow] = [
    await linkFor(page, assessment, { role: 'edit' }),
    await linkFor(page, assessment, { role: 'edit', label: 'Colleague' }),
    await linkFor(page, assessment, { role: 'view' }),
  ];
  const nginx = await startNginx(appAddress());
  const reader = await anotherBrowser({ baseURL: nginx.address });
  const behind = (link: string) => link.replace(appAddress(), nginx.address);
  await reader.goto(behind(one));
  await expect(reader).toHaveURL(new RegExp(`${assessment.address()}$`));
  for (const title of ['share.kept.title', 'share.open.title']) {
    await reader.goto(behind(title === 'share.kept.title' ? narrow : other));
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.t(title));
  }
  await reader.getByRole('button', { name: words.t('share.open.use') }).click();
  await expect(reader).toHaveURL(new RegExp(`${assessment.address()}$`));
  await reader.goto(`${behind(one)}${'A'.repeat(5)}`);
  await reader.getByRole('link', { name: words.t('problems.home') }).click();
  await reader.goto('/join/BCDF-GHJK');
  // So that it asks for nothing more.
  await reader.close();
  const log = nginx.log();
  await nginx.stop();
  expect(log).toContain('/plain.css');
  for (const secret of [one, other, narrow].map((link) => link.split('/open/')[1] ?? ''))
    expect(log).not.toContain(secret);
  expect(log).not.toContain('BCDF-GHJK');
});

test('a device forgets an assessment, also what was not saved and where scripts are turned off', async ({
  page,
  anotherBrowser,
  trouble,
}) => {
  trouble.expect(/status of 404/);
  const assessment = await loadAssessment(page, emptyCity);
  const key = `chancery-unsaved-${assessment.id}`;
  await page.goto(assessment.address('sections/networks'));
  await page.evaluate((name) => {
    localStorage.setItem(name, '{"kept":{}}');
    localStorage.setItem('another', 'stays');
  }, key);
  await page.getByRole('link', { name: words.t('share.forget.link') }).click();
  await expect(page.getByText(words.t('share.forget.last.title'))).toBeVisible();
  const link = await page.getByLabel(words.t('share.forget.label')).inputValue();
  await page.getByRole('button', { name: words.t('share.forget.submit') }).click();
  await expect(page.locator('#done')).toContainText(words.t('start.forgotten.title'));
  await expect(page.locator('#done')).toBeFocused();
  expect(await page.evaluate((name) => [localStorage.getItem(name), localStorage.getItem('another')], key)).toEqual([
    null,
    'stays',
  ]);
  expect((await page.request.get(assessment.address())).status()).toBe(404);

  const reader = await anotherBrowser({ javaScriptEnabled: false });
  await reader.goto(link);
  await reader.goto('/start');
  await reader.getByRole('link', { name: `Forget ${emptyCity.city}` }).click();
  await reader.getByRole('button', { name: words.t('share.forget.submit') }).click();
  await expect(reader.locator('#done')).toContainText(words.t('start.forgotten.title'));
  expect((await reader.request.get(assessment.address())).status()).toBe(404);
});
