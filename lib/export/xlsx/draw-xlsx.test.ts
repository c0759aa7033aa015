import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/i18n/catalogue/catalogue';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, publishedLocales } from '@/lib/i18n/catalogue/locales';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import type { Report } from '@/lib/report/types/report';
import { cellText } from '@/lib/export/text/cell-text';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { calculate, hasLibreOffice } from '@/lib/export/open-xml/libre-office.fixture';
import { answerKeys } from './workbook/blueprint';
import { drawXlsx } from './draw-xlsx';
import { planKeys } from './sheets/plan-sheet';
import { sampleReport, sampleSetting } from './sample.fixture';
import { writeWorkbook } from './write-workbook';

const { reading, office } = sampleSetting;
const capital = () => sampleReport(requirePersona('evidenced-capital').assessment);

async function partsOf(report: Report): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await drawXlsx(writeWorkbook(report, sampleSetting), office));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every hostile text as note, evidence, city, office and action. */
function hostileReport(): Report {
  const report = capital();
  const textAt = (index: number) => hostileTexts[index % hostileTexts.length] ?? '';
  const answers = report.answers.map((listed, index) =>
    listed.answer
      ? {
          ...listed,
          answer: {
            ...listed.answer,
            note: textAt(index),
            evidence: [{ title: textAt(index), url: `https://example.org/${index}` }],
          },
        }
      : listed,
  );
  const plan = hostileTexts.map((text, index) => ({
    id: `a${index}`,
    title: text,
    owner: text,
    cost: text,
    outcome: text,
    status: 'done' as const,
    basis: {},
    changedSince: [],
  }));
  return {
    ...report,
    head: { ...report.head, city: '=HYPERLINK("https://example.org") & <b>\u202E', answeredBy: '@SUM(1)' },
    answers,
    plan,
  };
}

// Drawing takes a while where several are drawn at once.
describe('a drawn workbook', { timeout: 30_000 }, () => {
  it('is the same, byte for byte, for the same report', async () => {
    const draw = () => drawXlsx(writeWorkbook(capital(), sampleSetting), office);
    expect(Buffer.compare(await draw(), await draw())).toBe(0);
  });

  it.each(personas.map(({ id }) => id))(
    'carries what its formulas come to, for programs that do not calculate: %s',
    async (id) => {
      const report = sampleReport(requirePersona(id).assessment);
      const parts = await partsOf(report);
      const areas = parts.get('xl/worksheets/sheet4.xml') ?? '';
      report.areas.forEach(({ score }, row) => {
        if (!score.applicable) return;
        expect(areas).toMatch(new RegExp(`<c r="D${row + 2}"[^>]*><f>[^<]*</f><v>${score.low}</v></c>`));
        expect(areas).toMatch(new RegExp(`<c r="E${row + 2}"[^>]*><f>[^<]*</f><v>${score.high}</v></c>`));
      });
      expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    },
  );

  it.each([
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ] as const)(
    'shows a logo (%s) in a row of its own on the first sheet, named after the office',
    async (extension, type) => {
      const base64 = Buffer.from('a picture').toString('base64');
      const named = { name: 'A & B <"C">\u0001', logo: { type, base64, width: 800, height: 200 } };
      const draw = () => drawXlsx(writeWorkbook(capital(), { ...sampleSetting, office: named }), named);
      const bytes = await draw();
      const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
      expect([...parts].filter(([name]) => name.startsWith('xl/media/'))).toEqual([
        [expect.stringMatching(new RegExp(`\\.${extension}$`)), 'a picture'],
      ]);
      expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="A &amp; B &lt;&quot;C&quot;&gt;"');
      expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<headerFooter>.*<\/headerFooter><drawing /);
      expect(Buffer.compare(bytes, await draw())).toBe(0);
      expect([...(await partsOf(capital())).keys()].filter((name) => /media|drawings/.test(name))).toEqual([]);
    },
  );

  it('keeps the titles in sight, filters, fits the paper and holds real dates', async () => {
    const parts = await partsOf(capital());
    const answers = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(answers).toContain('state="frozen"');
    expect(answers).toContain('<autoFilter ref="A1:L70"/>');
    expect(answers).toContain('orientation="landscape"');
    expect(answers).toContain('fitToWidth="2" fitToHeight="0"');
    expect(answers.indexOf('<autoFilter')).toBeGreaterThan(answers.indexOf('</sheetData>'));
    expect(answers.indexOf('<dataValidations')).toBeLessThan(answers.indexOf('<pageMargins'));
    // 28 February 2027, in days of the calendar of spreadsheets.
    expect(parts.get('xl/worksheets/sheet7.xml')).toMatch(/<c r="F2" s="\d+"><v>46446<\/v><\/c>/);
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Answers'!$A:$B,'Answers'!$1:$1</definedName>`,
    );
  });

  it('has formulas only where we wrote them, whatever was typed', async () => {
    const [plain, hostile] = await Promise.all([partsOf(capital()), partsOf(hostileReport())]);
    const formulas = (parts: ReadonlyMap<string, string>) =>
      [...parts].flatMap(([name, xml]) =>
        name.includes('worksheets/sheet') ? [(xml.match(/<f>/g) ?? []).length] : [],
      );
    expect(formulas(hostile)).toEqual(formulas(plain));
    for (const [name, xml] of hostile)
      expect([name, /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.exec(xml)?.index]).toEqual([name, undefined]);
    expect(hostile.get('docProps/core.xml')).toContain('<dc:creator>Office of International Affairs</dc:creator>');
  });

  it('keeps within what the common programs take', async () => {
    const sheets = [...(await partsOf(hostileReport()))]
      .filter(([name]) => name.includes('worksheets/sheet'))
      .map(([, xml]) => xml);
    const lengths = (pattern: RegExp) =>
      sheets.flatMap((xml) => [...xml.matchAll(pattern)].map((match) => match[1]?.length ?? 0));
    expect(Math.max(...lengths(/<f>([^<]*)<\/f>/g))).toBeLessThan(8192);
    expect(Math.max(...lengths(/<oddFooter>([^<]*)<\/oddFooter>/g))).toBeLessThan(255);
    expect(Math.max(...lengths(/<formula1>([^<]*)<\/formula1>/g))).toBeLessThan(255);
    expect(
      Math.max(...writeWorkbook(hostileReport(), sampleSetting).sheets.map(({ name }) => name.length)),
    ).toBeLessThanOrEqual(31);
  });

  const groups = ['states', 'asked', 'counts', 'targetStates'];
  it.each(publishedLocales.flatMap((locale) => groups.map((group) => ({ group, language: locale.tag, locale }))))(
    'has one word for each of the $group in $language, by which formulas tell them apart',
    ({ group, locale }) => {
      const found = messagesOf(english)['sheets'];
      const keys = typeof found === 'object' && typeof found[group] === 'object' ? Object.keys(found[group]) : [];
      const texts = keys.map((key) => createWords(locale).t(`sheets.${group}.${key}`));
      expect(texts.length).toBeGreaterThan(2);
      expect(new Set(texts).size).toBe(texts.length);
      // A comma would part a list to choose from; these would be patterns in a comparison.
      for (const text of texts) expect(text).not.toMatch(/[,*?~<>="]/);
    },
  );

  it.skipIf(!hasLibreOffice)(
    'shows hostile texts as they were typed',
    async () => {
      const report = hostileReport();
      const [tables] = await calculate([await drawXlsx(writeWorkbook(report, sampleSetting), office)]);
      const cut = reading.words.t('sheets.cut');
      // The library leaves out the mark for half a character.
      const shown = (text: string) => cellText(withoutTurns(text), cut).replaceAll('\uFFFD', '');
      const rows = tables?.get('Plan')?.slice(1) ?? [];
      expect(rows.map((row) => row[planKeys.indexOf('action')])).toEqual(hostileTexts.map(shown));
      const notes = (tables?.get('Answers')?.slice(1) ?? []).map((row) => row[answerKeys.indexOf('note')]);
      expect(notes).toEqual(report.answers.map(({ answer }) => shown(answer?.note ?? '')));
      for (const [name, table] of tables ?? [])
        expect([name, table.flat().filter((cell) => /^(#(?!REF! #NAME)|Err:)/.test(cell))]).toEqual([name, []]);
    },
    120_000,
  );
});
