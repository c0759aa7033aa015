/** A second engine: Firefox, driven by WebDriver BiDi, where it is installed. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pagesOf } from '@/lib/instrument/answers/section-progress';
import { requireInstrument } from '@/lib/instrument/registry';
import { appAddress, expect, test } from '../../support/test';
import { planned } from '../../support/workshops/workshop';
import { words } from '../../support/words';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

test.skip(firefox === undefined, 'There is no Firefox here');
test.slow();

let browser: Browser;
test.beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true });
});
test.afterAll(() => browser.close());

/** Presses what has these words, and waits for the page that follows. */
async function press(page: Page, text: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.locator(`::-p-xpath(//button[normalize-space()="${text}"])`).click(),
  ]);
}

async function start(page: Page, city: string): Promise<string> {
  await page.goto(`${appAddress()}/start`);
  await page.locator('[name="city"]').fill(city);
  await page.select('[name="country"]', 'PT');
  await press(page, words.t('start.new.submit'));
  await page.locator('#kept').click();
  await press(page, words.t('share.own.next'));
  return page.url().replace(/\/sections\/.*/, '');
}

/** The first answer to every question that is asked. */
async function answerPage(page: Page): Promise<void> {
  for (const question of await page.$$('fieldset[data-question]'))
    if (await question.isVisible()) await (await question.$('input[type="radio"], input[type="checkbox"]'))?.click();
}

test('Firefox walks from the start to the report of the quick form', async () => {
  const page = await browser.newPage();
  await start(page, 'Vila Nova');
  const pages = pagesOf(requireInstrument(1), 'quick');
  for (const [place] of pages.entries()) {
    await answerPage(page);
    await press(page, words.t(place === pages.length - 1 ? 'form.section.toReport' : 'form.section.continue'));
  }
  expect(page.url()).toMatch(/\/report$/);
  expect(await page.title()).toContain('Vila Nova');
  await page.close();
});

test('Firefox runs a workshop and votes in it', async () => {
  const page = await browser.newPage();
  const own = await start(page, 'Porto Alto');
  const console = await page.evaluate(
    async (address, fields) => (await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })).url,
    `${own}/workshops/create`,
    { ...planned, questions: 'continuity', anonymity: 'nothing', departments: '' },
  );
  await page.goto(console);
  await press(page, words.t('workshop.planned.open'));
  await page.waitForSelector('strong.font-mono');
  const code = await page.$eval('strong.font-mono', ({ textContent }) => textContent.trim());
  const room = await (await browser.createBrowserContext()).newPage();
  await room.goto(`${appAddress()}/join/${code}`);
  await press(room, words.t('voting.join.enter'));
  await press(page, words.t('workshop.question.lead'));
  await room.waitForSelector('form[data-v] input[type="radio"]');
  await (await room.$$('form[data-v] input[type="radio"]'))[2]?.click();
  await room.locator(`::-p-xpath(//button[normalize-space()="${words.t('voting.page.send')}"])`).click();
  await room.waitForFunction((sent) => document.body.innerText.includes(sent), {}, words.t('voting.page.sent'));
  await press(page, words.t('workshop.question.reveal'));
  await room.waitForFunction((shown) => document.body.innerText.includes(shown), {}, words.t('voting.page.revealed'));
  await room.close();
  await page.close();
});
