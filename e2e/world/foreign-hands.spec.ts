/**
 * Writing assistants, password managers and translators change the page before the product's own script has arrived,
 * and while it lives. What somebody typed stays, and what the page says stays true.
 */
import type { Page } from '@playwright/test';
import { choice, expectScript, extras, field, questionBlock } from '../support/pages/answer-fields';
import { emptyCity, loadAssessment, savedAnswers } from '../support/pages/assessment';
import { pageStates } from '../support/states/page-states';
import { expect, test } from '../support/test';
import { words } from '../support/words';

/** Each does to the page what a kind of extension does. They run in the page: each has all that it needs. */
const touches = {
  'an element after each field': () => {
    for (const one of document.querySelectorAll('input, textarea, select'))
      one.after(document.createElement('x-assistant'));
  },
  'every text inside a <font>': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (
        node instanceof Text &&
        node.parentElement?.closest('script, style, textarea, option') === null &&
        node.data.trim() !== ''
      )
        texts.push(node);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  },
  'attributes on everything': () => {
    for (const one of document.querySelectorAll('html, body, form, input, textarea'))
      one.setAttribute('data-assistant', 'on');
  },
  'a box at the end': () => {
    document.body.append(document.createElement('div'));
  },
  'fields moved into boxes of its own': () => {
    for (const one of document.querySelectorAll('input:not([type="hidden"], [hidden]), textarea')) {
      const box = document.createElement('span');
      one.replaceWith(box);
      box.append(one);
    }
  },
} as const;

type Touch = keyof typeof touches;

/** As soon as the page has been read, and before any script of the product. */
async function touchedBefore(page: Page, touch: Touch): Promise<void> {
  await page.addInitScript(`document.addEventListener('DOMContentLoaded', ${String(touches[touch])});`);
}

/** Holds the product's scripts back, and waits for no page to have them; what is given back lets them arrive. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const goto = page.goto.bind(page);
  page.goto = (address, options) => goto(address, { waitUntil: 'domcontentloaded', ...options });
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await arrival;
    await route.continue();
  });
  return async () => {
    letThrough();
    await page.waitForFunction(() =>
      [...document.body.children].some((part) => Object.keys(part).some((key) => key.startsWith('__react'))),
    );
  };
}

interface Standing {
  readonly name: string;
  readonly value: string;
}

/**
 * Puts something into every field that a person can fill, as a quick hand would; returns what stands in all of them.
 */
function fillEverything(page: Page): Promise<readonly Standing[]> {
  return page
    .evaluate(() => {
      const visible = [
        ...document.querySelectorAll<HTMLInputElement>('main input:not([type="hidden"], [hidden])[name]'),
      ].filter(({ readOnly }) => !readOnly);
      for (const input of visible) {
        // Nobody ticks a list and "none of these" at once.
        if (input.type === 'checkbox') input.checked = !input.checked && !input.value.startsWith('~');
        else if (input.type === 'radio') input.checked = true;
        else if (input.type === 'file') {
          const files = new DataTransfer();
          files.items.add(new File(['x'], 'early.json'));
          input.files = files.files;
        } else input.value = '#123456';
      }
      for (const area of document.querySelectorAll<HTMLTextAreaElement>('main textarea[name]'))
        area.value = 'Early words';
      for (const select of document.querySelectorAll('select')) select.selectedIndex = select.options.length - 1;
      for (const details of document.querySelectorAll('details')) details.open = true;
      return Promise.resolve();
    })
    .then(() => whatStands(page));
}

function whatStands(page: Page): Promise<readonly Standing[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        'main input:not([type="hidden"], [hidden])[name], main textarea[name], main select[name]',
      ),
    ].map((one) => ({
      name: `${one.name} ${['radio', 'checkbox'].includes(one.type) ? one.value : ''}`,
      value: ['radio', 'checkbox'].includes(one.type)
        ? String(one.checked)
        : one.type === 'file'
          ? [...(one.files ?? [])].map(({ name }) => name).join()
          : one.value,
    })),
  );
}

const forms = [
  '/start',
  'section networks, empty',
  'plan, new action',
  'plan, action',
  'targets, proposed',
  'office, chosen',
  'share',
  'contribution, to be given',
  'report with actions tried',
  'workshops, none yet',
  'workshop, to be changed',
  'paper of a workshop',
  'workshop, revealed',
  'workshop, planned',
  '/benchmark/withdrawal',
];

/** Known of other programs: vercel/next.js#51816, TanStack/router#3689. */
for (const name of forms) {
  test(`keeps what was filled in early on “${name}”, where an assistant touched the page first`, async ({
    page,
    trouble,
  }) => {
    const state = pageStates.find((known) => known.name === name);
    if (state === undefined) throw new Error(`No page is called ${name}`);
    // React says that it drew the page anew.
    trouble.expect(/error #418/);
    // What a quick hand puts in is not always an answer.
    trouble.expect(/status of 400/);
    if (state.complaint) trouble.expect(state.complaint);
    await touchedBefore(page, 'an element after each field');
    const letScriptsArrive = await holdScripts(page);
    await state.open(page);
    const filled = await fillEverything(page);
    expect(filled.length).toBeGreaterThan(0);
    await letScriptsArrive();
    await expect(page.locator('x-assistant')).toHaveCount(0);
    expect(await whatStands(page)).toEqual(filled);
  });
}

/** Known of other programs: vercel/next.js#51816, TanStack/router#3689, react/react#11538. */
for (const touch of Object.keys(touches) as Touch[]) {
  test(`saves what was typed before the script arrived: ${touch}`, async ({ page, trouble }) => {
    trouble.expect(/error #418/);
    const assessment = await loadAssessment(page, emptyCity);
    await touchedBefore(page, touch);
    const letScriptsArrive = await holdScripts(page);
    await page.goto(assessment.address('sections/structure-and-leadership'));
    const [first, second] = await page
      .locator('[data-question]')
      .evaluateAll((blocks) => blocks.map((block) => block.id));
    if (first === undefined || second === undefined) throw new Error('The section has too few questions');
    await questionBlock(page, second).locator('input[type="radio"], input[type="checkbox"]').first().check();
    await extras(page, first).locator('summary').click();
    await choice(page, first, '~unsure').check();
    await field(page, first, 'note').click();
    await page.keyboard.type('early words');
    await letScriptsArrive();
    await expectScript(page);
    // The hand that was writing goes on.
    await page.keyboard.type(' and late ones');
    await expect(field(page, first, 'note')).toBeVisible();
    await expect(field(page, first, 'note')).toHaveValue('early words and late ones');
    await expect
      .poll(async () => (await savedAnswers(page, assessment))[first])
      .toEqual({ state: 'unsure', note: 'early words and late ones' });
    expect(Object.keys(await savedAnswers(page, assessment))).toContain(second);
  });
}

/**
 * How translators do it: Chrome puts new elements in the place of texts, others wrap them; both go on with what is new.
 */
const translators = {
  'puts words of its own in the place of texts': (node: Text, font: HTMLElement) => {
    font.textContent = `«${node.data}»`;
    node.before(font);
    node.remove();
  },
  'wraps texts': (node: Text, font: HTMLElement) => {
    node.replaceWith(font);
    font.append(node);
  },
};

async function translated(page: Page, how: keyof typeof translators): Promise<void> {
  await page.evaluate(`(() => {
    const translate = ${String(translators[how])};
    const all = (root) => {
      const texts = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
      if (root instanceof Text) texts.push(root);
      for (const text of texts) {
        if (!text.isConnected || text.data.trim() === '') continue;
        if (text.parentElement.closest('font, script, style, textarea, option')) continue;
        translate(text, document.createElement('font'));
      }
    };
    all(document.body);
    const whole = { childList: true, subtree: true };
    new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(all)))
      .observe(document.body, whole);
  })()`);
}

for (const how of Object.keys(translators) as (keyof typeof translators)[]) {
  test(`keeps telling the truth while the page lives and a translator ${how} (react/react#11538)`, async ({
    page,
    trouble,
  }) => {
    trouble.expect(/status of 400/);
    const assessment = await loadAssessment(page, emptyCity);
    await page.goto(assessment.address('sections/networks'));
    await expectScript(page);
    await translated(page, how);
    const block = page
      .locator('[data-question]')
      .filter({ has: page.locator('[data-chosen]') })
      .first();
    const question = (await block.getAttribute('id')) ?? '';
    const status = page.locator(`[data-status="${question}"]`);
    const boxes = block.locator(`input[name="${question}.options"]`);
    await boxes.nth(0).check();
    await expect(status).toContainText(/\d\d:\d\d/);
    await expect(block.locator('[data-chosen]')).toContainText('1');
    await boxes.nth(1).check();
    await expect(block.locator('[data-chosen]')).toContainText('2');
    await expect(status).toContainText(/\d\d:\d\d/);
    // Offline and back: the line beside the question follows.
    await page.route('**/answers/*', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: '{"errors":[{"detail":"Too short"}]}',
      }),
    );
    await boxes.nth(2).check();
    await expect(status).toContainText('Too short');
    await page.unroute('**/answers/*');
    await boxes.nth(2).uncheck();
    await expect(status).not.toContainText('Too short');
    await expect(status).toContainText(/\d\d:\d\d/);
    await block.locator('button[name="clear"]').click();
    await expect(status).toContainText(words.t('form.live.cleared', { time: '' }).split(' ')[0] ?? '');
    await extras(page, question).locator('summary').click();
    await block.locator('[data-add] button').click();
    await expect(block.locator('[data-evidence-row]')).toHaveCount(2);
  });
}
