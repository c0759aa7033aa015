/**
 * Two tabs, or two people, on the same form: the later one never undoes the earlier without both being shown, with
 * scripts and without. A second click does nothing twice.
 */
import type { Page } from '@playwright/test';
import { pngOf } from '@/lib/export/model/pictures.fixture';
import { type Assessment, emptyCity, loadAssessment } from '../support/pages/assessment';
import { expect, test } from '../support/test';
import { words } from '../support/words';
import { button, plan, step } from '../support/workshops/workshop';

const saveTargets = { name: words.t('targets.submit') };

function stage(page: Page, area: string, value: string) {
  return page.locator(`input[name="${area}"][value="${value}"]`);
}

async function keptFile(
  page: Page,
  { id }: Assessment,
): Promise<{
  readonly targets?: unknown;
  readonly office?: { readonly name?: string; readonly accent?: string };
  readonly snapshots: readonly unknown[];
}> {
  return (await (await page.request.get(`/api/v1/assessments/${id}`)).json()) as never;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('keeps both of two tabs’ targets, and asks where they aim differently (appveyor/ci#381)', async ({
      page,
      context,
      trouble,
    }) => {
      trouble.expect(/status of 409/);
      const assessment = await loadAssessment(page, emptyCity);
      const other = await context.newPage();
      for (const tab of [page, other]) await tab.goto(assessment.address('targets'));
      await stage(page, 'strategy', 'institutionalised').check();
      await stage(page, 'impact', 'established').check();
      await page.getByRole('button', saveTargets).click();
      await page.waitForURL(/saved=1/);
      await stage(other, 'resources', 'established').check();
      await stage(other, 'impact', 'emerging').check();
      await other.getByRole('button', saveTargets).click();
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(words.t('problems.conflict.title'));
      expect((await keptFile(page, assessment)).targets).toEqual({
        strategy: 'institutionalised',
        impact: 'established',
      });
      await expect(other.getByRole('radio')).toHaveCount(2);
      await other.getByRole('radio', { name: words.t('stages.emerging') }).check();
      await other.getByRole('button', { name: words.t('problems.both.submit') }).click();
      await other.waitForURL(/saved=1/);
      expect((await keptFile(page, assessment)).targets).toEqual({
        strategy: 'institutionalised',
        resources: 'established',
        impact: 'emerging',
      });
    });
  });
}

test('keeps both where two programs send targets without having looked (appveyor/ci#381)', async ({ page }) => {
  const assessment = await loadAssessment(page, emptyCity);
  const nothing = { strategy: '', resources: '', prioritisation: '', impact: '', agenda: '' };
  for (const form of [
    { ...nothing, strategy: 'institutionalised' },
    { ...nothing, resources: 'established' },
  ])
    await page.request.post(assessment.address('targets/save'), { form, maxRedirects: 0 });
  expect((await keptFile(page, assessment)).targets).toEqual({
    strategy: 'institutionalised',
    resources: 'established',
  });
});

test('keeps a colleague’s name of the office while the colour is changed, and asks where both name it', async ({
  page,
  context,
  trouble,
}) => {
  trouble.expect(/status of 409/);
  const assessment = await loadAssessment(page, emptyCity);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(assessment.address('office'));
  const save = (tab: Page) => tab.getByRole('button', { name: words.t('office.submit') }).click();
  const nameOf = (tab: Page) => tab.getByLabel(words.t('office.name.label'));
  await nameOf(page).fill('Office of “Ada” & Co');
  await save(page);
  await page.waitForURL(/done=saved/);
  await other.getByLabel(words.t('office.accent.label')).fill('#1f6b45');
  await save(other);
  await other.waitForURL(/done=saved/);
  expect((await keptFile(page, assessment)).office).toEqual({ name: 'Office of “Ada” & Co', accent: '#1f6b45' });
  // The first tab still shows the page without the colour.
  await nameOf(page).fill('Office for the world');
  await save(page);
  await page.waitForURL(/done=saved/);
  await nameOf(other).fill('Bureau');
  await save(other);
  await expect(other.getByRole('radio', { name: 'Bureau' })).toBeVisible();
  await other.getByRole('radio', { name: 'Office for the world' }).check();
  await other.getByRole('button', { name: words.t('problems.both.submit') }).click();
  await other.waitForURL(/done=saved/);
  expect((await keptFile(page, assessment)).office).toEqual({ name: 'Office for the world', accent: '#1f6b45' });
});

test('replaces and removes no logo that the sender has not seen', async ({ page, context, trouble }) => {
  trouble.expect(/status of 409/);
  const { address } = await loadAssessment(page, emptyCity);
  const other = await context.newPage();
  await page.goto(address('office'));
  const put = async (tab: Page, width: number) => {
    await tab
      .getByLabel(words.t('office.logo.label'))
      .or(tab.getByLabel(words.t('office.logo.another')))
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: pngOf({ width, height: 40 }) });
    await tab.getByRole('button', { name: words.t('office.logo.submit') }).click();
  };
  await put(page, 120);
  await page.waitForURL(/done=logo/);
  const third = await context.newPage();
  for (const tab of [page, other, third]) await tab.goto(address('office'));
  await put(page, 200);
  await page.waitForURL(/done=logo/);
  await put(other, 80);
  await expect(other.getByText(words.t('problems.issues.other-logo'))).toBeVisible();
  await third.getByRole('button', { name: words.t('office.logo.remove') }).click();
  await expect(third.getByText(words.t('problems.issues.other-logo'))).toBeVisible();
  await page.goto(address('office'));
  await expect(page.getByRole('img', { name: words.t('office.logo.alternative') })).toHaveAttribute('width', '200');
});

test('deletes nothing that was saved after the page was opened, unless it is sent again', async ({ page, trouble }) => {
  trouble.expect(/status of 409/);
  const assessment = await loadAssessment(page, emptyCity);
  await page.goto(assessment.address('share'));
  await page.request.post(assessment.address('plan/add'), {
    form: { title: 'Ask the port', status: 'proposed' },
    maxRedirects: 0,
  });
  await page.getByLabel(words.t('share.delete.confirm.label')).fill(emptyCity.city);
  await page.getByRole('button', { name: words.t('share.delete.submit') }).click();
  await expect(page.getByText(words.t('problems.issues.saved-since'))).toBeVisible();
  expect((await page.request.get(`/api/v1/assessments/${assessment.id}`)).status()).toBe(200);
  await page.getByRole('button', { name: words.t('problems.typed.sendAgain') }).click();
  await page.waitForURL(/deleted=1/);
});

test('keeps one state of an assessment where the form arrives twice at once (carpentries/amy#2511)', async ({
  page,
}) => {
  const assessment = await loadAssessment(page, emptyCity);
  await Promise.all(
    [1, 2].map(() =>
      page.request.post(assessment.address('snapshots/take'), { form: { answeredBy: 'Ada' }, maxRedirects: 0 }),
    ),
  );
  expect((await keptFile(page, assessment)).snapshots).toHaveLength(1);
});

/** What the form on the page would send, as a browser fills it in. */
async function sentBy(page: Page, action: RegExp) {
  const form = page.locator('form').filter({ has: page.locator('input[name="once"]') });
  for (const one of await form.all()) {
    const found = await one.evaluate((element: HTMLFormElement) => ({
      url: element.action,
      fields: [...new FormData(element)].map(
        ([name, value]) => [name, typeof value === 'string' ? value : ''] as const,
      ),
    }));
    if (action.test(found.url)) return found;
  }
  throw new Error('No such form');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test(
      'starts one assessment, makes one link and plans one workshop where the form is sent twice, at once or ' +
        'later',
      async ({ page }) => {
        const assessment = await loadAssessment(page, emptyCity);
        const forms = [
          { at: '/start', action: /start\/create$/, typed: { city: 'Exampleton', country: 'PT', form: 'quick' } },
          { at: assessment.address('share'), action: /links\/create$/, typed: { what: 'view', label: 'Mayor' } },
          {
            at: assessment.address('workshops'),
            action: /workshops\/create$/,
            typed: { title: 'Capacity day', anonymity: 'departments' },
          },
        ];
        for (const { at, action, typed } of forms) {
          await page.goto(at);
          const { url, fields } = await sentBy(page, action);
          const send = async () =>
            (
              await page.request.post(url, { form: { ...Object.fromEntries(fields), ...typed }, maxRedirects: 0 })
            ).headers()['location'];
          const told = [...(await Promise.all([send(), send()])), await send()];
          expect(told[0], at).toBeDefined();
          expect(new Set(told).size, at).toBe(1);
          await page.goto(at);
          const again = await sentBy(page, action);
          const other = (
            await page.request.post(url, { form: { ...Object.fromEntries(again.fields), ...typed }, maxRedirects: 0 })
          ).headers()['location'];
          expect(other, at).not.toBe(told[0]);
        }
        await page.goto(assessment.address('workshops'));
        await expect(page.getByRole('row').filter({ hasText: 'Capacity day' })).toHaveCount(2);
        await page.goto(assessment.address('share'));
        await expect(page.getByRole('row').filter({ hasText: 'Mayor' })).toHaveCount(2);
      },
    );
  });
}

test('moves an action once, however often the button is sent from the same page', async ({ page }) => {
  const { address } = await loadAssessment(page, emptyCity);
  for (const title of ['First', 'Second', 'Third'])
    await page.request.post(address('plan/add'), { form: { title, status: 'proposed' }, maxRedirects: 0 });
  await page.goto(address('plan'));
  const button = page.locator('button[name="to"][value^="up "]').last();
  const [to = '', action = ''] = await button.evaluate((element: HTMLButtonElement) => [
    element.value,
    element.form?.action ?? '',
  ]);
  for (let time = 0; time < 2; time += 1) await page.request.post(action, { form: { to }, maxRedirects: 0 });
  await page.goto(address('plan'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/First/, /Third/, /Second/]);
});

test('keeps both of two tabs’ plans of a workshop, and asks where both changed the same', async ({
  page,
  context,
  trouble,
}) => {
  trouble.expect(/status of 409/);
  const console = await plan(page, { title: 'Capacity day' });
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`${console}/setup`);
  const titleOf = (tab: Page) => tab.getByLabel(words.t('workshop.fields.title.label'), { exact: true });
  const save = (tab: Page) => tab.getByRole('button', { name: words.t('workshop.change.submit') }).click();
  await titleOf(page).fill('Another title');
  await page.locator('#departments').fill('Ports\nCulture\nFinance');
  await save(page);
  await page.waitForURL(/done=changed/);
  await titleOf(other).fill('A third title');
  await other.getByText(words.t('workshop.fields.more')).click();
  await other.getByLabel(words.t('workshop.fields.keepVotesDays.30')).check();
  await save(other);
  await expect(other.getByRole('radio')).toHaveCount(2);
  await other.getByRole('radio', { name: 'A third title' }).check();
  await other.getByRole('button', { name: words.t('problems.both.submit') }).click();
  await other.waitForURL(/done=changed/);
  await other.goto(`${console}/setup`);
  await expect(titleOf(other)).toHaveValue('A third title');
  await expect(other.locator('#departments')).toHaveValue('Ports\nCulture\nFinance');
  await expect(other.getByLabel(words.t('workshop.fields.keepVotesDays.30'))).toBeChecked();
  await expect(other.locator('input[name="questions"]:checked')).toHaveCount(1);
});

test('leads nowhere from a console that is out of date', async ({ page, context, trouble }) => {
  trouble.expect(/ERR_FAILED/);
  await plan(page, { questions: 'continuity' });
  await step(page, 'workshop.planned.open');
  const other = await context.newPage();
  // Without its script the second console shows what was, as where a line is slow.
  await other.route('**/*.js', (route) => route.abort());
  await other.goto(page.url());
  await step(page, 'workshop.question.lead');
  await button(other, 'workshop.question.lead').click();
  await expect(other.getByText(words.t('workshop.console.done.nothing')).first()).toBeVisible();
});
