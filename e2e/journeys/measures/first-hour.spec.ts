/** How much an officer reads and presses from the first page to the report of the quick form. */
import { draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { pagesOf } from '@/lib/instrument/answers/section-progress';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import type { Locator, Page } from '@playwright/test';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { measurePage } from '../../support/checks/measure-page';
import { ticksOf } from '../../support/pages/answer-fields';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const instrument = requireInstrument(1);
const cityOf = (id: string) => ({ ...requirePersona(id).assessment, form: 'quick' as const });
const city = cityOf('thin-tertiary');

/** Presses and words until the report is open; what is typed is no press. */
async function walk(page: Page, city: AssessmentInput) {
  let presses = 0;
  let read = 0;
  const press = async (what: Locator) => {
    await what.click();
    presses += 1;
  };
  const readPage = async () => {
    const { words: count } = await measurePage(page);
    read += count;
    return count;
  };
  await page.goto('/');
  await readPage();
  const minutes = Number(/(\d+) minutes/.exec(await page.getByRole('main').innerText())?.[1]);
  await press(page.getByRole('main').getByRole('link', { name: words.t('landing.start'), exact: true }));
  await expect(page).toHaveURL(/\/start$/);
  await readPage();
  await page.getByLabel(words.t('start.new.city.label')).fill(city.city);
  await page.getByLabel(words.t('start.new.country.label')).selectOption(city.country);
  presses += 1;
  await press(page.getByRole('button', { name: words.t('start.new.submit'), exact: true }));
  await expect(page).toHaveURL(/\/share/);
  await readPage();
  await press(page.getByLabel(words.t('share.own.kept')));
  await press(page.getByRole('button', { name: words.t('share.own.next') }));
  let answers = 0;
  const pages = pagesOf(instrument, 'quick');
  for (const sections of pages) {
    await expect(page).toHaveURL(new RegExp(`/sections/${sections[0]}$`));
    await readPage();
    for (const { id, kind } of sections.flatMap((section) => questionsOf(instrument, 'quick', section))) {
      const answer = city.answers[id];
      if (answer === undefined || kind === 'country') continue;
      // What does not apply takes a press more; here it is unsure.
      const given = answer.state === 'not-applicable' ? ({ state: 'unsure' } as const) : answer;
      const ticks = ticksOf(page, id, draftFromAnswer(given));
      // One tick answers a question; further ticks of a list are the officer's choice.
      const [first] = ticks;
      if (first === undefined) continue;
      await press(first);
      answers += 1;
    }
    const last = sections === pages.at(-1);
    await press(
      page.getByRole('button', {
        name: words.t(last ? 'form.section.toReport' : 'form.section.continue'),
        exact: true,
      }),
    );
  }
  await expect(page).toHaveURL(/\/report$/);
  return { presses, answers, read, minutes };
}

/** Seven besides the answers: the start, the country, the link to keep, and two pages of questions. */
const most = { presses: 30, besides: 7 } as const;

for (const { name, width, height } of [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'telephone', width: 360, height: 740 },
]) {
  test(`from the first page to the report: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const id of ['thin-tertiary', 'secondary-quick']) {
      const { presses, answers, read, minutes } = await walk(page, cityOf(id));
      console.log(`${id}, ${name}: ${presses} presses, ${answers} of them answers; ${read} words before the report`);
      expect(read).toBeLessThanOrEqual(3_000);
      // What the first page says: 230 words a minute, and half a minute a question to look something up.
      expect(Math.abs(read / 230 + answers / 2 - minutes)).toBeLessThan(3);
      expect(presses).toBeLessThanOrEqual(most.presses);
      expect(presses - answers).toBeLessThanOrEqual(most.besides);
    }
  });
}

test('a question begins in the first third of a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.request.post('/start/create', { form: { city: city.city, country: city.country, form: 'quick' } });
  await page.goto('/');
  await page.getByRole('link', { name: words.t('landing.goOn.city', { city: city.city }) }).click();
  const own = page.url();
  for (const [section] of pagesOf(instrument, 'quick')) {
    await page.goto(`${own}/sections/${section}`);
    const box = await page.locator('fieldset[data-question] legend :is(h2, h3)').first().boundingBox();
    expect(box?.y ?? Infinity, section).toBeLessThan(740 / 3);
  }
});
