import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, TextDocument } from '@/lib/export/model/document';
import type { Office } from '@/lib/export/model/office';
import { findAll, textOf } from '@/lib/export/open-xml/read-xml.fixture';
import type { Element } from '@/lib/export/open-xml/read-xml.fixture';
import { drawDocx } from './draw-docx';
import { readDocx, requirePart, valuesOf } from './read-docx.fixture';
import type { ReadDocx } from './read-docx.fixture';
import { sampleDocument } from './sample-document.fixture';

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const office: Office = {
  name: 'International Office',
  accent: '#7a1f4b',
  logo: { type: 'image/png', base64: pixel, width: 480, height: 120 },
};

const draw = async (document: Partial<TextDocument>, as: Office = {}) =>
  readDocx(await drawDocx({ ...sampleDocument, ...document }, as));
const body = (read: ReadDocx) => requirePart(read, 'word/document.xml');
const paragraphs = (read: ReadDocx, style: string) =>
  findAll(body(read), 'p').filter((paragraph) => styleOf(paragraph) === style);
const styleOf = (paragraph: Element) => findAll(paragraph, 'pStyle')[0]?.attributes['val'];
const drawn = (blocks: readonly Block[]) => draw({ blocks });

let sample: ReadDocx;
beforeAll(async () => {
  sample = await draw({}, office);
});

describe('drawDocx', () => {
  it('gives the same bytes for the same document', async () => {
    expect(await drawDocx(sampleDocument, office)).toEqual(await drawDocx(sampleDocument, office));
  });

  it('says whose it is, when it was made and in which language', () => {
    const core = requirePart(sample, 'docProps/core.xml');
    const property = (tag: string) => findAll(core, tag).map(textOf);
    expect(property('title')).toEqual(['City diplomacy in Examplia']);
    expect(property('creator')).toEqual(['Office of International Relations']);
    expect(property('lastModifiedBy')).toEqual(['Office of International Relations']);
    expect(property('language')).toEqual(['en']);
    expect(property('created')).toEqual(['2026-11-22T00:00:00Z']);
    expect(property('modified')).toEqual(['2026-11-22T00:00:00Z']);
    expect(valuesOf(requirePart(sample, 'word/styles.xml'), 'lang')).toEqual(['en-GB']);
  });

  it('wears styles alone, each defined once, so that a template can restyle it', () => {
    const defined = valuesOf(requirePart(sample, 'word/styles.xml'), 'style', 'styleId');
    expect(new Set(defined).size).toBe(defined.length);
    const worn = ['pStyle', 'rStyle', 'tblStyle'].flatMap((tag) => valuesOf(body(sample), tag));
    expect(defined).toEqual(expect.arrayContaining(worn));
    const inRuns = findAll(body(sample), 'rPr').flatMap((properties) =>
      properties.children.map((child) => (typeof child === 'string' ? child : child.tag)),
    );
    expect(new Set(inRuns)).toEqual(new Set(['rStyle', 'noProof', 'rtl', 'lang']));
  });

  it('names fonts for Latin, East Asian and complex scripts once', () => {
    const styles = requirePart(sample, 'word/styles.xml');
    expect(findAll(styles, 'rFonts').map(({ attributes }) => Object.keys(attributes).sort())).toEqual([
      ['ascii', 'cs', 'eastAsia', 'hAnsi'],
    ]);
    expect(findAll(body(sample), 'rFonts')).toEqual([]);
  });

  it('takes the accent of the office, and the usual one without', async () => {
    const accentOf = (read: ReadDocx) =>
      findAll(requirePart(read, 'word/theme/theme1.xml'), 'accent1').flatMap((color) => valuesOf(color, 'srgbClr'));
    expect(accentOf(sample)).toEqual(['7A1F4B']);
    expect(accentOf(await draw({}))).toEqual(['14506E']);
  });

  it('has real headings, captions, lists and quotations', () => {
    const texts = (style: string) => paragraphs(sample, style).map(textOf);
    expect(texts('Heading1')).toEqual(['Where the city stands', 'What to do first']);
    expect(texts('Heading2')).toEqual(['Name one person for \u2068北京市\u2069']);
    expect(texts('Heading3')).toEqual(['In the office’s own words']);
    expect(texts('Heading4')).toEqual(['Sources']);
    expect(texts('Title')).toEqual(['City diplomacy in \u2068Examplia\u2069']);
    expect(texts('ListBullet')).toEqual(['A report.', 'A law.']);
    expect(texts('QuoteSource')).toEqual(['Note by the office']);
    expect(texts('Quote')).toEqual([
      '\u2068First line.\u2069',
      '',
      '\u2068ثم السطر الثاني، 2026.\u2069',
      '\u2068👩🏽‍🚀 third\u2069',
    ]);
  });

  it('lets the word processor number captions, with the numbers in place', () => {
    expect(paragraphs(sample, 'Caption').map(textOf)).toEqual([
      'Figure SEQ Figure1: The five areas on the line from 0 to 100',
      'Table SEQ Table1: The same numbers',
    ]);
  });

  it('starts each numbered list from one', () => {
    const [one, two, other] = paragraphs(sample, 'ListNumber').map((paragraph) => valuesOf(paragraph, 'numId')[0]);
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  it('repeats and marks the header of a table, and splits no row', () => {
    const table = findAll(body(sample), 'tbl')[0];
    if (!table) throw new Error('There is no table.');
    const rows = findAll(table, 'tr');
    expect(rows.map((row) => findAll(row, 'tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => findAll(row, 'cantSplit').length)).toEqual([1, 1, 1]);
    expect(findAll(table, 'tblLook')[0]?.attributes).toMatchObject({ firstRow: 'true', firstColumn: 'true' });
    expect(valuesOf(table, 'gridCol', 'w').reduce((sum, width) => sum + Number(width), 0)).toBe(9412);
  });

  it('lets a row that is longer than a page across', async () => {
    const columns = [
      { title: [], width: 1, align: 'start' as const },
      { title: [], width: 3, align: 'start' as const },
    ];
    const read = await drawn([
      { kind: 'table', caption: [], columns, rows: [[[{ text: 'a' }], [{ text: 'x'.repeat(10_000), own: true }]]] },
    ]);
    expect(findAll(body(read), 'tr').map((row) => findAll(row, 'cantSplit').length)).toEqual([1, 0]);
  });

  it('leads to headings and to the web, and nowhere else', async () => {
    const links = [
      '#standing',
      '#nowhere',
      'https://example.org/a?b=1&c="2"',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://',
      '\\\\server\\share',
    ];
    const heading: Block = { kind: 'heading', level: 1, text: [{ text: 'Standing' }], id: 'standing' };
    const read = await drawn([
      heading,
      { kind: 'paragraph', text: links.map((link, index) => ({ text: `link ${index} `, link })) },
    ]);
    const [paragraph] = paragraphs(read, 'BodyText');
    if (!paragraph) throw new Error('There is no paragraph.');
    expect(textOf(paragraph)).toBe('link 0 link 1 link 2 link 3 link 4 link 5 link 6 ');
    const [inside, outside, ...others] = findAll(paragraph, 'hyperlink');
    expect(others).toEqual([]);
    expect(valuesOf(body(read), 'bookmarkStart', 'name')).toContain(inside?.attributes['anchor']);
    const relationships = findAll(requirePart(read, 'word/_rels/document.xml.rels'), 'Relationship');
    const target = relationships.find(({ attributes }) => attributes['Id'] === outside?.attributes['id']);
    expect(target?.attributes).toMatchObject({ Target: 'https://example.org/a?b=1&c=%222%22', TargetMode: 'External' });
    expect(relationships.filter(({ attributes }) => attributes['TargetMode'] === 'External')).toHaveLength(1);
  });

  it('names every heading in its contents, each with a field for its page that Word may fill in', () => {
    const entries = [...paragraphs(sample, 'TOC1'), ...paragraphs(sample, 'TOC2')];
    expect(entries.map(textOf)).toEqual([
      'Where the city standsPAGEREF to_standing \\h',
      'What to do firstPAGEREF to_first_steps \\h',
      'Name one person for \u2068北京市\u2069PAGEREF to_recommendation_one \\h',
    ]);
    expect(entries.flatMap((entry) => valuesOf(entry, 'hyperlink', 'anchor'))).toEqual([
      'to_standing',
      'to_first_steps',
      'to_recommendation_one',
    ]);
    expect(entries.flatMap((entry) => valuesOf(entry, 'fldChar', 'fldCharType'))).toEqual(
      Array(3).fill(['begin', 'separate', 'end']).flat(),
    );
    expect(findAll(requirePart(sample, 'word/settings.xml'), 'updateFields')).toHaveLength(1);
  });

  it('asks nothing on opening where there are no contents', async () => {
    const { title, language, direction, date, author, blocks, foot, pageOf } = sampleDocument;
    expect(
      findAll(
        requirePart(
          readDocx(await drawDocx({ title, language, direction, date, author, blocks, foot, pageOf }, {})),
          'word/settings.xml',
        ),
        'updateFields',
      ),
    ).toEqual([]);
  });

  it('has its contents after its first part, and no page broken for them', async () => {
    const parts = ['First', 'Second', 'Third'].map((text): Block => ({ kind: 'heading', level: 1, text: [{ text }] }));
    const part = body(await drawn(parts));
    const words = textOf(part);
    expect(words.indexOf('First')).toBeLessThan(words.indexOf('Contents'));
    expect(words.indexOf('Contents')).toBeLessThan(words.lastIndexOf('Second'));
    expect(findAll(part, 'pageBreakBefore')).toHaveLength(0);
  });

  it('numbers every page at its foot', () => {
    const feet = sample.names
      .filter((name) => /^word\/footer\d\.xml$/.test(name))
      .map((name) => textOf(requirePart(sample, name)));
    expect(feet).toHaveLength(2);
    for (const foot of feet)
      expect(foot.replace(/\d+/g, '')).toMatch(/^City diplomacy in Examplia, +November Page PAGE of NUMPAGES$/);
  });

  it('tells of every picture what it shows', () => {
    expect(valuesOf(body(sample), 'docPr', 'descr')).toEqual([
      'Logo of International Office',
      'Strategy lies between 60 and 72 points, estimate 66. Resources are not known.',
    ]);
    expect(new Set([...valuesOf(body(sample), 'docPr', 'id'), ...valuesOf(body(sample), 'cNvPr', 'id')]).size).toBe(
      findAll(body(sample), 'docPr').length + findAll(body(sample), 'cNvPr').length,
    );
  });

  it('draws the chart with shapes whose words can be read', () => {
    const chart = findAll(body(sample), 'wgp')[0];
    if (!chart) throw new Error('There is no chart.');
    const labels = findAll(chart, 'txbxContent').map(textOf);
    expect(labels).toEqual(
      expect.arrayContaining(['Strategy', '60 to 72 points', 'Nothing here applies', '75', 'Backed by evidence']),
    );
    expect(valuesOf(chart, 'prstGeom', 'prst').filter((shape) => shape === 'ellipse')).toHaveLength(3);
  });

  it('begins with its first block where there is no cover, under the logo', async () => {
    const { title, language, direction, date, author, blocks, foot, pageOf } = sampleDocument;
    const read = readDocx(await drawDocx({ title, language, direction, date, author, blocks, foot, pageOf }, office));
    expect(findAll(body(read), 'p').slice(0, 2).map(styleOf)).toEqual(['Figure', 'Heading1']);
    expect(findAll(body(read), 'pageBreakBefore')).toHaveLength(1);
  });
});

describe('what leads in what follows', () => {
  it('stays on the page of it', async () => {
    const text = [{ text: 'What follows:' }];
    const items: Block = { kind: 'list', ordered: false, items: [text] };
    const tied = async (blocks: readonly Block[]) =>
      findAll(body(await drawn(blocks)), 'p')
        .filter((paragraph) => findAll(paragraph, 'keepNext').length > 0)
        .map(styleOf);
    expect(await tied([{ kind: 'paragraph', text }, items])).toEqual(['BodyText']);
    expect(
      await tied([
        {
          kind: 'group',
          blocks: [
            { kind: 'heading', level: 2, text },
            { kind: 'paragraph', text },
          ],
        },
        items,
      ]),
    ).toContain('BodyText');
    expect(
      await tied([
        { kind: 'paragraph', text },
        { kind: 'paragraph', text },
      ]),
    ).toEqual([]);
  });
});

describe('words in another language', () => {
  it('are marked as such, each kind of script in its own way', async () => {
    const text = 'First in English.\nקו שני\nسطر ثالث\nกรุงเทพ 上海市 Αθήνα';
    const read = await drawn([{ kind: 'quotation', source: [], text }]);
    const marked = findAll(body(read), 'r').flatMap((run) =>
      findAll(run, 'lang').map(({ attributes }) => [textOf(run), Object.entries(attributes).flat().join(' ')]),
    );
    expect(marked).toEqual([
      ['קו שני', 'bidi he-IL'],
      ['سطر ثالث', 'bidi ar-EG'],
      ['กรุงเทพ', 'bidi th-TH'],
      ['上海市', 'eastAsia zh-CN'],
      ['Αθήνα', 'val el-GR'],
    ]);
  });
});

describe('drawDocx from right to left', () => {
  let turned: ReadDocx;
  beforeAll(async () => {
    turned = await draw({ language: 'ar-XB', direction: 'rtl' });
  });

  it('turns paragraphs, tables and the page', () => {
    const upright = findAll(body(turned), 'p').filter((paragraph) => findAll(paragraph, 'bidi').length === 0);
    const words = upright.filter((paragraph) => styleOf(paragraph) !== 'Figure').map(textOf);
    expect(words).toEqual(['\u2068First line.\u2069', '\u2068👩🏽‍🚀 third\u2069']);
    expect(findAll(body(turned), 'bidiVisual')).toHaveLength(1);
    expect(findAll(body(turned), 'sectPr').flatMap((section) => findAll(section, 'bidi'))).toHaveLength(1);
    expect(findAll(requirePart(turned, 'word/styles.xml'), 'lang')[0]?.attributes['bidi']).toBe('ar-XB');
  });

  it('begins a paragraph, an item and a cell at the side where its own words do', async () => {
    const of = (text: string) => [{ text, own: true as const }];
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text: of('فقرة') },
      { kind: 'list', ordered: false, items: [of('عنصر'), of('item')] },
      {
        kind: 'table',
        caption: [],
        columns: [
          { title: [{ text: 'A' }], width: 1, align: 'start' },
          { title: [{ text: 'B' }], width: 1, align: 'end' },
        ],
        rows: [
          [of('خلية'), of('عدد')],
          [of('cell'), []],
        ],
      },
    ];
    const sideOf = async (direction: 'ltr' | 'rtl') =>
      findAll(body(await draw({ direction, blocks })), 'p')
        .filter((one) => /فقرة|عنصر|item|خلية|عدد|cell/.test(textOf(one)))
        .map((one) => (findAll(one, 'bidi').length > 0 ? 'right' : 'left'));
    expect(await sideOf('ltr')).toEqual(['right', 'right', 'left', 'right', 'left', 'left']);
    expect(await sideOf('rtl')).toEqual(['right', 'right', 'left', 'right', 'right', 'left']);
  });

  it('marks runs of each direction, within the other too', async () => {
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text: [{ text: 'The city ' }, { text: 'مدينة عمّان 2026', own: true }] },
    ];
    const runs = findAll(body(await drawn(blocks)), 'r').filter((run) => findAll(run, 'rtl').length > 0);
    expect(runs.map(textOf)).toEqual(['مدينة عمّان']);
  });
});
