/** On paper: the whole report and the whole blank questionnaire, and nothing that only a screen can open. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { loadAssessment } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const instrument = requireInstrument(1);
const closeUp = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

/** The words on the pages in the order of the document, without spaces: lines break where they like. */
async function printed(page: Page, path: string): Promise<string> {
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  return closeUp(
    execFileSync('pdftotext', ['-q', '-raw', path, '-'], { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 }),
  );
}

function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function expectPrinted(text: string, expected: readonly string[]): void {
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.filter((line) => !text.includes(closeUp(line)))).toEqual([]);
}

test.skip(!canReadPdf(), 'pdftotext (Debian and Ubuntu: poppler-utils) is needed to read the pages');

test('the blank questionnaire holds every question and every option', async ({ page }, testInfo) => {
  await page.goto('/questionnaire');
  const text = await printed(page, testInfo.outputPath('questionnaire.pdf'));
  const key = 'instrument-v1.questions';
  expectPrinted(
    text,
    instrument.sections.map((section) => words.t(`instrument-v1.sections.${section}.title`)),
  );
  expectPrinted(
    text,
    instrument.questions.map(({ id }) => words.t(`${key}.${id}.title`)),
  );
  const options = instrument.questions.flatMap((question) =>
    'options' in question ? question.options.map((option) => words.t(`${key}.${question.id}.options.${option}`)) : [],
  );
  expectPrinted(text, options);
  const descriptors = instrument.questions.flatMap(({ id, kind }) =>
    kind === 'levels' ? [0, 1, 2, 3, 4].map((level) => words.t(`${key}.${id}.levels.${level}.descriptor`)) : [],
  );
  expectPrinted(text, descriptors);
});

const pagesOfReport = ['report', 'areas/prioritisation', 'report/programme', 'report/sources'] as const;
// Of what is of use on a screen alone, paper shows the title.
const closed = 'details:not(.open-on-paper) *';
const onPaper = {
  headings: 'h1, h2:not(.sr-only), h3, h4',
  rows: `tbody th:not(${closed})`,
  entries: `ol > li > a:not(${closed})`,
  titles: 'details:not(.print\\:hidden, .open-on-paper) > summary > span',
} as const;

for (const id of ['spread-megacity', 'secondary-quick']) {
  test(`the report of ${id} holds every table and list of each page, opened or not`, async ({ page }, testInfo) => {
    const { address } = await loadAssessment(page, requirePersona(id).assessment);
    const found: Record<string, number> = {};
    for (const place of pagesOfReport) {
      await page.goto(address(place));
      const main = page.getByRole('main');
      const text = await printed(page, testInfo.outputPath(`${place.replace('/', '-')}.pdf`));
      expectPrinted(text, [requirePersona(id).assessment.city]);
      for (const [kind, selector] of Object.entries(onPaper)) {
        const lines = await main.locator(selector).allTextContents();
        found[kind] = (found[kind] ?? 0) + lines.length;
        if (lines.length > 0) expectPrinted(text, lines);
      }
      // Nothing that only a pointer can use.
      expect(text).not.toContain(closeUp(words.t('report.contents.title')));
    }
    for (const kind of Object.keys(onPaper)) expect(found[kind], kind).toBeGreaterThan(0);
  });
}
