/** What people do in a workshop in a browser: plan it, run it, come in, vote. */
import type { Locator, Page } from '@playwright/test';
import { emptyCity, loadAssessment } from '../pages/assessment';
import { expect } from '../test';
import { words } from '../words';

/** The one that a workshop is planned on. */
export const question = 'continuity';
export const title = 'Capacity workshop';

export const planned = {
  title,
  choose: 'picked',
  anonymity: 'names',
  departments: 'Finance\nPlanning',
  pace: 'led',
  plan: 'ninety-minutes',
  keepVotesDays: '7',
};

/** Plans a workshop on one question as the form would; the facilitator's page then shows its console. */
export async function plan(page: Page, fields: Record<string, string> = {}): Promise<string> {
  const { address } = await loadAssessment(page, emptyCity);
  const made = await page.request.post(address('workshops/create'), {
    form: { ...planned, questions: question, ...fields },
    maxRedirects: 0,
  });
  const console = made.headers()['location'] ?? 'it was not planned';
  await page.goto(console);
  return console;
}

export const button = (page: Page, key: string) => page.getByRole('button', { name: words.t(key), exact: true });

/** While a question is asked, the settings of a workshop are behind one press. */
export async function openSettings(page: Page, key: string): Promise<void> {
  if (!(await button(page, key).isVisible())) await page.locator('#settings > summary').click();
}

/**
 * Presses a button of the console and waits for the page that says what was done: the one before may say what the last
 * step did.
 */
export async function step(page: Page, key: string): Promise<void> {
  await openSettings(page, key);
  await Promise.all([page.waitForEvent('load'), button(page, key).click()]);
  await expect(page.locator('#done')).toBeVisible();
}

/** The shared screen shows all that it has to say: nobody can scroll there. */
export async function expectNoScrolling(screen: Page): Promise<void> {
  await expect
    .poll(() => screen.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight))
    .toBe(0);
}

/** The short code, as it stands on the console. */
export async function codeOn(page: Page): Promise<string> {
  return (await page.locator('strong.font-mono').innerText()).trim();
}

/** Comes in by the code, from a browser of its own. */
export async function join(
  page: Page,
  code: string,
  who: string | { readonly name: string; readonly department: string },
): Promise<void> {
  const { name, department } = typeof who === 'string' ? { name: who, department: 'Finance' } : who;
  await page.goto(`/join/${code}`);
  await page.locator('#name').fill(name);
  await page.locator('#department').selectOption(department);
  await button(page, 'voting.join.enter').click();
  await expect(page).toHaveURL(/\/workshop\/[\w-]+/);
}

export const note = (page: Page): Locator => page.locator('[data-note]');

export async function choose(page: Page, value: number | string): Promise<void> {
  await page.locator(`[name="choice"][value="${value}"]`).check();
  await button(page, 'voting.page.send').click();
}

export async function vote(page: Page, value: number | string): Promise<void> {
  await choose(page, value);
  await expect(note(page)).toHaveText(words.t('voting.page.sent'));
}
