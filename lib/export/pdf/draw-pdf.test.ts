import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TextDocument } from '@/lib/export/model/document';
import type { Office } from '@/lib/export/model/office';
import { drawPdf, forgetDocuments } from './draw-pdf';
import { fontsOf, hasPoppler, linksOf, propertiesOf, structureOf, wordsOf } from './poppler.fixture';
import { sampleBlocks, sampleDocument, sampleFrame, sampleOffice } from './sample-document.fixture';

const draw = (changes: Partial<TextDocument>, office: Office = {}) =>
  drawPdf({ ...sampleDocument, ...changes }, office);

const bare = (blocks: readonly Block[], changes: Partial<TextDocument> = {}) =>
  drawPdf({ ...sampleFrame, ...changes, blocks }, {});

const note = (text: string): Block => ({ kind: 'quotation', source: [{ text: 'Note' }], text });
const meetsTheStandard = (pdf: Uint8Array) => Buffer.from(pdf).includes('<pdfuaid:part>1</pdfuaid:part>');
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Whether each stands somewhere after the one before it. */
function expectInOrder(text: string, expected: readonly string[]): void {
  let from = 0;
  for (const part of expected) {
    const found = text.indexOf(part, from);
    expect(found, `${part} is missing, or stands before what it should follow`).toBeGreaterThanOrEqual(0);
    from = found + part.length;
  }
}

describe('drawPdf', { timeout: 60_000 }, () => {
  it('claims the standard for accessible documents', async () => {
    expect(meetsTheStandard(await draw({}, sampleOffice))).toBe(true);
  });

  it('gives the same bytes again, after another document too', async () => {
    const first = hash(await draw({}, sampleOffice));
    await draw({ title: 'Another' });
    expect(hash(await draw({}, sampleOffice))).toBe(first);
  });

  it('gives the same bytes whether or not it still knows how the parts were set', async () => {
    const changed: Partial<TextDocument> = { blocks: [...sampleBlocks, note('One more')] };
    await draw({}, sampleOffice);
    const remembering = hash(await draw(changed, sampleOffice));
    forgetDocuments();
    expect(hash(await draw(changed, sampleOffice))).toBe(remembering);
  });

  it('gives the same bytes in another process', async () => {
    const path = fileURLToPath(new URL('draw-sample.fixture.ts', import.meta.url));
    const other = execFileSync(process.execPath, ['--import', 'tsx', path], { encoding: 'utf8' });
    expect(other.trim()).toBe(hash(await draw({}, sampleOffice)));
  });

  it('sets long Arabic texts, and words of both scripts in turn', async () => {
    expect(
      meetsTheStandard(await bare([note('مدينة النموذج، ٢٠٢٦ '.repeat(700)), note('city مدينة '.repeat(900))])),
    ).toBe(true);
  });

  it('says the language, and the chart in a sentence', async () => {
    const raw = Buffer.from(await draw({ language: 'fr-CA' })).toString('latin1');
    expect(raw).toMatch(/\/Lang ?\(fr-CA\)/);
    expect(raw).toMatch(/\/Alt ?\(Strategy between 40 and 56/);
  });

  it('bears the accent of the office, and the usual one where that is no colour', async () => {
    const [usual, chosen, broken] = await Promise.all([
      draw({}),
      draw({}, { accent: '#7a1f3d' }),
      draw({}, { accent: 'red; #panic()' }),
    ]);
    expect(hash(chosen)).not.toBe(hash(usual));
    expect(hash(broken)).toBe(hash(usual));
  });

  it('does without a logo that cannot be read', async () => {
    const others = { name: 'International Office', accent: '#7a1f3d' };
    const logo = { type: 'image/png', base64: 'iVBORw0KGgoAAAANSUhEUgAA', width: 20, height: 10 } as const;
    expect(hash(await draw({}, { ...others, logo }))).toBe(hash(await draw({}, others)));
    expect(hash(await draw({}, { ...sampleOffice, ...others }))).not.toBe(hash(await draw({}, others)));
  });

  it('is drawn within the standard whatever stands in it', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    const text = fc.array(
      fc.record({
        text: any,
        own: fc.constant(true as const),
        link: fc.option(
          any.map((link) => `#${link}`),
          { nil: '' },
        ),
      }),
      { maxLength: 2 },
    );
    const id = fc.constantFrom('', 'a', '\ud800');
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        text,
        id,
      }),
      fc.record({
        kind: fc.constant('paragraph' as const),
        text,
        tone: fc.constantFrom('lead' as const, 'note' as const),
      }),
      fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(text, { maxLength: 2 }) }),
      fc.record({ kind: fc.constant('quotation' as const), source: text, text: any }),
      text.map((cell): Block => ({
        kind: 'table',
        caption: cell,
        columns: [
          { title: cell, width: 1, align: 'start' },
          { title: [], width: 3, align: 'end' },
        ],
        rows: [[cell, cell], [cell], []],
      })),
      any.map((label): Block => ({
        kind: 'strips',
        caption: [],
        alternative: label,
        scale: [{ at: 0, label }],
        legend: [{ mark: 'target', label }],
        strips: [
          { label, reading: label },
          { label, reading: label, range: { low: 0, high: 0 }, point: 0 },
        ],
      })),
    );
    const document = fc.record({
      title: any,
      author: any,
      foot: any,
      pageOf: any,
      contents: any,
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      blocks: fc.array(
        fc.oneof(
          block,
          block.map((one): Block => ({ kind: 'group', blocks: [one] })),
        ),
        { maxLength: 6 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(document, any, async (changes, name) =>
        meetsTheStandard(
          await draw(
            { ...changes, cover: { kicker: name, title: [{ text: name, own: true }], lines: [[{ text: name }]] } },
            { name },
          ),
        ),
      ),
      { numRuns: 40 },
    );
  });
});

describe.skipIf(!hasPoppler)('the document as another program reads it', { timeout: 60_000 }, () => {
  it('is tagged, titled, dated and of the right size', async () => {
    const properties = propertiesOf(await draw({}));
    expect(
      Object.fromEntries(
        ['Title', 'Author', 'Tagged', 'Page size', 'CreationDate'].map((name) => [name, properties.get(name)]),
      ),
    ).toEqual({
      Title: 'Report on Sample City',
      Author: 'Office for International Affairs',
      Tagged: 'yes',
      'Page size': '595.276 x 841.89 pts (A4)',
      CreationDate: expect.stringMatching(/^Sun Nov 22 00:00:00 2026/),
    });
  });

  it('is read in order, with headings, tables, figures and quotations as such', async () => {
    expectInOrder(structureOf(await draw({})), [
      'City diplomacy self-assessment',
      'H1 "Where the city stands"',
      'Strong abroad',
      'Link',
      'What is not known',
      'Caption',
      'Where Sample City stands in five areas',
      'Figure',
      // The caption of a table that fits on one page is within it, of another before it.
      'The same in numbers',
      'THead',
      'TH',
      'Area',
      'TBody',
      'TH',
      'Strategy',
      'TD',
      'H2',
      '"In the city’s own words"',
      'Note by ',
      'BlockQuote',
      'The mayor signs.',
      'L (block)',
      'LI',
      'Adopt criteria',
      'H1 "Contents"',
      'TOCI',
      'H1 "What to do first"',
      'H2 "1. Adopt joining',
      'H2 "What is not known"',
      'H1 "Answers"',
      'Table',
      'Question 40',
    ]);
  });

  it('loses no word around and after what runs the other way', async () => {
    const text = [
      { text: 'Note by ' },
      { text: 'مدينة النموذج', own: true as const },
      { text: ' on question 12, ' },
      { text: 'x'.repeat(200), own: true as const },
      { text: ' and its end' },
    ];
    expectInOrder(structureOf(await bare([{ kind: 'paragraph', text }])), [
      'Note by ',
      ' on question 12',
      ' and',
      'its end',
    ]);
    expectInOrder(structureOf(await bare([{ kind: 'paragraph', text }], { direction: 'rtl' })), [
      'Note by ',
      ' on question 12',
      ' and',
      'its end',
    ]);
  });

  it('repeats the header of a table on each page, for the eye alone', async () => {
    const pdf = await bare(sampleBlocks.slice(-1));
    expect(wordsOf(pdf).match(/Question Answer Level/g)).toHaveLength(Number(propertiesOf(pdf).get('Pages')));
    expect(structureOf(pdf).match(/"Question"/g)).toHaveLength(1);
  });

  it('holds every word, and the number of each page', async () => {
    const words = wordsOf(await draw({}, sampleOffice)).replace(/\s+/g, ' ');
    expectInOrder(words, [
      'International Office of Sample City',
      'does not apply to this city',
      '上海市外事办公室',
      'Contents',
      'Sample City · 22 November 2026 Page 4 of 5',
      'Page 5 of 5',
    ]);
  });

  it('links to https addresses and nothing else', async () => {
    const links = [
      'https://example.org/a?b=1',
      'http://example.org/plain',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '#nowhere',
      'https://',
    ];
    const found = linksOf(await bare([{ kind: 'paragraph', text: links.map((link) => ({ text: `${link} `, link })) }]));
    expect(found.match(/\S+:\S+$/gm)).toEqual(['https://example.org/a?b=1']);
  });

  it.each([
    ['markup', '= Title *bold* #panic("x") $x^2$ <label> @ref // gone /* gone */ \\ `raw` #include "/etc/passwd"'],
    ['quotes and dashes', '"straight" it\'s -- and --- and ... and ~'],
    ['code for the data', '{{cover}} \\u0041 ", "kind": "page-break'],
  ])('shows %s as it was typed', async (_what, typed) => {
    const closeUp = (text: string) => text.replace(/\s+/g, '');
    expect(closeUp(wordsOf(await bare([note(typed)])))).toContain(closeUp(typed));
  });

  it('shows what no font has by its number, and other scripts as they are', async () => {
    const words = wordsOf(await bare([note('Well done 😀, ᓄ, São Tomé, Київ, Ελλάδα, 上海')]));
    expect(words).toContain('Well done [U+1F600], [U+14C4], São Tomé, Київ, Ελλάδα, 上海');
  });

  it.each([
    ['서울특별시', 'NotoSansKR-Regular'],
    ['תל אביב', 'NotoSansHebrew-Regular'],
    ['กรุงเทพมหานคร', 'NotoSansThai-Regular'],
    ['ঢাকা', 'NotoSansBengali-Regular'],
    ['கொழும்பு', 'NotoSansTamil-Regular'],
    ['කොළඹ', 'NotoSansSinhala-Regular'],
    ['თბილისი', 'NotoSansGeorgian-Regular'],
    ['Երևան', 'NotoSansArmenian-Regular'],
    ['አዲስ አበባ', 'NotoSansEthiopic-Regular'],
    ['ភ្នំពេញ', 'NotoSansKhmer-Regular'],
    ['ວຽງຈັນ', 'NotoSansLao-Regular'],
    ['ရန်ကုန်', 'NotoSansMyanmar-Regular'],
    ['މާލެ', 'NotoSansThaana-Regular'],
    ['ཐིམ་ཕུ', 'NotoSerifTibetan-Regular'],
    ['ⵔⴱⴰⵟ', 'NotoSansTifinagh-Regular'],
    ['القاهرة', 'NotoNaskhArabic'],
    ['臺北市', 'NotoSansHans-Regular'],
  ])('sets %s in %s, with no letter missing', async (name, font) => {
    const pdf = await bare([note(`Mayor of ${name}`)]);
    expect(fontsOf(pdf).map((one) => one.replace('-Identity-H', ''))).toContain(font);
    expect(wordsOf(pdf)).not.toContain('U+');
    expect(meetsTheStandard(pdf)).toBe(true);
  });

  it('keeps ten thousand characters, with and without spaces, on the pages', async () => {
    for (const typed of ['word '.repeat(2000), 'W'.repeat(10_000)]) {
      const cell = [{ text: typed, own: true as const }];
      const pdf = await bare([
        {
          kind: 'table',
          caption: [],
          columns: [
            { title: [{ text: 'One' }], width: 1, align: 'start' },
            { title: [{ text: 'Two' }], width: 3, align: 'start' },
          ],
          rows: [[[{ text: 'x' }], cell]],
        },
      ]);
      expect(wordsOf(pdf).replace(/\s/g, '')).toContain(typed.replace(/\s/g, '').slice(0, 500));
      expect(Number(propertiesOf(pdf).get('Pages'))).toBeGreaterThan(2);
    }
  });

  it('keeps a group together that fits on a page, and lets a longer one go on', async () => {
    const lines = (count: number): Block => ({
      kind: 'group',
      blocks: [note(Array.from({ length: count }, (_, index) => `line ${index}`).join('\n'))],
    });
    const pagesOf = async (blocks: readonly Block[]) => Number(propertiesOf(await bare(blocks)).get('Pages'));
    expect(await pagesOf([lines(25), lines(25)])).toBe(2);
    expect(wordsOf(await bare([lines(25), lines(25)])).split('\f')[1]).toContain('line 0\n');
    expect(await pagesOf([lines(150)])).toBeGreaterThan(2);
  });

  const introduction: readonly Block[] = [
    { kind: 'heading', level: 2, text: [{ text: 'The heading' }] },
    { kind: 'paragraph', tone: 'note', text: [{ text: 'The note' }] },
  ];

  it.each([
    ['by themselves', introduction],
    ['in a group', [{ kind: 'group', blocks: introduction }]],
  ] as const)('ends no page with a heading, or with the note that explains it: %s', async (_how, opening) => {
    const filled = (count: number): readonly Block[] => [
      note(Array.from({ length: count }, (_, index) => `line ${index}`).join('\n')),
      ...opening,
      {
        kind: 'group',
        blocks: [{ kind: 'heading', level: 3, text: [{ text: 'In a group' }] }, note('1\n2\n3\n4\n5\n6')],
      },
    ];
    const counts = [38, 39, 40, 41, 42, 43, 44, 45];
    const pages = await Promise.all(
      counts.map(async (count) =>
        wordsOf(await bare(filled(count)))
          .split('\f')
          .map((page) => page.replace(/Sample City · 22[^]*/, '').trim()),
      ),
    );
    expect(pages.some(([, second]) => second?.startsWith('The heading'))).toBe(true);
    expect(pages.filter(([first]) => /The (heading|note)$/.test(first ?? ''))).toEqual([]);
  });

  it('makes what is meant for one page smaller where it just would not fit', async () => {
    const blocks = [note(Array.from({ length: 48 }, (_, index) => `line ${index}`).join('\n'))];
    expect(propertiesOf(await bare(blocks)).get('Pages')).toBe('2');
    expect(propertiesOf(await bare(blocks, { onePage: true })).get('Pages')).toBe('1');
  });
});
