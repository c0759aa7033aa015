/** The script takes over a form that is already complete: it may change no field and save nothing by itself. */
import type { Page } from '@playwright/test';
import { currentInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { choice, expectScript, extras, field, questionBlock } from '../../support/pages/answer-fields';
import { emptyCity, loadAssessment, savedAnswers } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

function formData(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(() => {
    const form = [...document.forms].find(({ action }) => action.endsWith('/save'));
    if (form === undefined) throw new Error('No form of questions on this page');
    return [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''] as const);
  });
}

// Full of evidence, full of choices, half unsure.
for (const id of ['evidenced-capital', 'spread-megacity', 'harbour-in-progress']) {
  test(`every section of ${id} reads the same with and without the script`, async ({ page, anotherBrowser }) => {
    const plain = await anotherBrowser({ javaScriptEnabled: false });
    const { address } = await loadAssessment(page, requirePersona(id).assessment);
    await plain.context().addCookies(await page.context().cookies());
    const saves: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') saves.push(request.url());
    });
    for (const section of currentInstrument.sections) {
      await plain.goto(address(`sections/${section}`));
      await page.goto(address(`sections/${section}`));
      await expectScript(page);
      expect(await formData(page), section).toEqual(await formData(plain));
    }
    expect(saves).toEqual([]);
  });
}

/** Opens the page without its scripts; what is given back lets them arrive. */
async function openBeforeScript(page: Page, address: string): Promise<() => Promise<void>> {
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/_next\/.*\.js/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    await expect(page.getByText(words.t('form.section.saving'))).toBeHidden();
    letThrough();
    await expectScript(page);
  };
}

test('what was opened and ticked before the script arrives stays open and ticked', async ({ page }) => {
  const { address } = await loadAssessment(page, { ...requirePersona('evidenced-capital').assessment, answers: {} });
  const letScriptArrive = await openBeforeScript(page, address('sections/networks'));
  const folded = page
    .locator('form details')
    .filter({ has: page.locator('input[type="radio"], input[type="checkbox"]') });
  await folded.last().waitFor({ state: 'attached' });
  const count = await folded.count();
  for (let place = 0; place < count; place += 1) {
    await folded.nth(place).locator('summary').first().click();
    await folded.nth(place).locator('input[type="radio"], input[type="checkbox"]').last().check();
  }
  await letScriptArrive();
  for (let place = 0; place < count; place += 1) {
    await expect(folded.nth(place)).toHaveAttribute('open', '');
    await expect(folded.nth(place).locator('input[type="radio"], input[type="checkbox"]').last()).toBeChecked();
  }
});

test('a question that turns out not to be asked does not vanish under whoever is writing in it', async ({ page }) => {
  const [parent, child, next] = ['office-exists', 'office-expert-led', 'staff-trained'] as const;
  const assessment = await loadAssessment(page, {
    ...emptyCity,
    answers: { [parent]: { state: 'answered', value: 'no' } },
  });
  const letScriptArrive = await openBeforeScript(page, assessment.address('sections/expertise-and-training'));
  await choice(page, child, '~unsure').check();
  await extras(page, child).locator('summary').click();
  await field(page, child, 'note').click();
  await page.keyboard.type('Nobody leads it, ');
  await letScriptArrive();
  await page.keyboard.type('for there is none.');
  const note = 'Nobody leads it, for there is none.';
  await expect(field(page, child, 'note')).toHaveValue(note);
  // Once the person has moved on it goes, and what was written is kept.
  await choice(page, next, 'no').check();
  await expect(questionBlock(page, child)).toBeHidden();
  await expect.poll(async () => (await savedAnswers(page, assessment))[child]).toEqual({ state: 'unsure', note });
});
