/** Two other engines, where they are installed: the quick form from the start to the report, and a workshop. */
import { existsSync } from 'node:fs';
import { findProgram } from '@/lib/commands/programs/system-packages.mjs';
import { pagesOf } from '@/lib/instrument/answers/section-progress';
import { requireInstrument } from '@/lib/instrument/registry';
import { appAddress, expect, test } from '../../support/test';
import { planned } from '../../support/workshops/workshop';
import { words } from '../../support/words';
import type { Engine, EnginePage } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

const firefox = findProgram('firefox-esr', 'firefox');
const webKit = {
  driver: findProgram('WebKitWebDriver'),
  browser: ['4.1', '6.0', '4.0']
    .flatMap((version) => [
      `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}`,
      `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}`,
    ])
    .map((folder) => `${folder}/MiniBrowser`)
    .find((path) => existsSync(path)),
  screen: findProgram('Xvfb'),
};

const engines: Readonly<Record<string, (() => Promise<Engine>) | undefined>> = {
  Firefox: firefox === undefined ? undefined : () => startFirefox(firefox),
  WebKitGTK:
    webKit.driver === undefined || webKit.browser === undefined || webKit.screen === undefined
      ? undefined
      : () => startWebKit({ driver: webKit.driver ?? '', browser: webKit.browser ?? '', screen: webKit.screen ?? '' }),
};

const button = (key: string) => `//main//button[normalize-space()="${words.t(key)}"]`;

async function isTrue(page: EnginePage, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(expression), { timeout: 15_000 }).toBe(true);
}

const says = (page: EnginePage, text: string) =>
  isTrue(page, `document.body.innerText.includes(${JSON.stringify(text)})`);

/** Presses the button with these words, and waits for the page that follows. */
async function press(page: EnginePage, key: string): Promise<void> {
  await page.evaluate('void (window.isOld = true)');
  await page.click(button(key));
  await isTrue(page, 'window.isOld === undefined && document.readyState === "complete"');
}

async function start(page: EnginePage, city: string): Promise<string> {
  await page.goto(`${appAddress()}/start`);
  await page.type('//input[@name="city"]', city);
  await page.evaluate('void (document.querySelector("[name=country]").value = "PT")');
  await press(page, 'start.new.submit');
  await page.click('//input[@id="kept"]');
  await press(page, 'share.own.next');
  return String(await page.evaluate('location.href')).replace(/\/sections\/.*/, '');
}

/** The first answer to every question that is asked. */
async function answerPage(page: EnginePage): Promise<void> {
  const ids = await page.evaluate('[...document.querySelectorAll("fieldset[data-question]")].map((one) => one.id)');
  for (const id of ids as readonly string[]) {
    if ((await page.evaluate(`document.getElementById("${id}").checkVisibility()`)) === true)
      await page.click(`(//fieldset[@id="${id}"]//input[@type="radio" or @type="checkbox"])[1]`);
  }
}

for (const [name, startEngine] of Object.entries(engines)) {
  test.describe(name, () => {
    test.skip(startEngine === undefined, `${name} is not installed here`);
    test.slow();
    let engine: Engine;
    test.beforeAll(async () => {
      if (startEngine !== undefined) engine = await startEngine();
    });
    test.afterAll(() => engine.close());

    test('walks from the start to the report of the quick form', async () => {
      const page = await engine.open();
      await start(page, 'Vila Nova');
      const pages = pagesOf(requireInstrument(1), 'quick');
      for (const place of pages.keys()) {
        await answerPage(page);
        await press(page, place === pages.length - 1 ? 'form.section.toReport' : 'form.section.continue');
      }
      expect(await page.evaluate('location.pathname')).toMatch(/\/report$/);
      expect(await page.evaluate('document.title')).toContain('Vila Nova');
    });

    test('runs a workshop and votes in it', async () => {
      const facilitator = await engine.open();
      const own = await start(facilitator, 'Porto Alto');
      const fields = { ...planned, questions: 'continuity', anonymity: 'nothing', departments: '' };
      const planning = `fetch("${own}/workshops/create", {
        method: "POST", body: new URLSearchParams(${JSON.stringify(fields)})
      }).then(({ url }) => url)`;
      await facilitator.goto(String(await facilitator.evaluate(planning)));
      await press(facilitator, 'workshop.planned.open');
      const code = await facilitator.evaluate('document.querySelector("strong.font-mono").textContent.trim()');
      const participant = await engine.open();
      await participant.goto(`${appAddress()}/join/${String(code)}`);
      await press(participant, 'voting.join.enter');
      await press(facilitator, 'workshop.question.lead');
      await isTrue(participant, 'document.querySelector("form[data-v]") !== null');
      await participant.click('(//form[@data-v]//input[@type="radio"])[3]');
      await participant.click(button('voting.page.send'));
      await says(participant, words.t('voting.page.sent'));
      await press(facilitator, 'workshop.question.reveal');
      await says(participant, words.t('voting.page.revealed'));
    });
  });
}
