import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileRecord, sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { convertToPdf, hasLibreOffice, textOfPdf } from '@/lib/export/open-xml/libre-office.fixture';
import { drawDocx } from '@/lib/export/docx/draw-docx';
import { drawPdf } from '@/lib/export/pdf/draw-pdf';
import { hasPoppler } from '@/lib/export/pdf/poppler.fixture';
import { drawPptx } from '@/lib/export/pptx/draw-pptx';
import { setting } from '@/lib/export/write/reports.fixture';
import { drawXlsx } from '@/lib/export/xlsx/draw-xlsx';
import { readXml } from '@/lib/export/open-xml/read-xml.fixture';
import { recordCsvColumns, writeRecordCsv } from './record-csv';
import { writeRecordSlides } from './record-slides';
import { writeRecordWorkbook } from './record-workbook';
import { writeRecord } from './write-record';

const patience = { timeout: 60_000 };
const { office } = setting;

const drawers = {
  pdf: (text?: string) => drawPdf(writeRecord(recordOf(text), setting), office),
  docx: (text?: string) => drawDocx(writeRecord(recordOf(text), setting), office),
  pptx: (text?: string) => drawPptx(writeRecordSlides(recordOf(text), setting), office),
  xlsx: (text?: string) => drawXlsx(writeRecordWorkbook(recordOf(text), setting), office),
} as const;
const names = Object.keys(drawers) as (keyof typeof drawers)[];

function recordOf(text: string | undefined) {
  return text === undefined ? sampleRecord() : hostileRecord(text);
}

describe('the record as a table', () => {
  it('has a row a count and a row a decision', () => {
    const rows: string[][] = parse(writeRecordCsv(sampleRecord(), setting), { bom: true });
    expect(rows[0]).toHaveLength(recordCsvColumns.length);
    expect(rows).toContainEqual([
      'vote',
      'continuity',
      'Continuity when people change',
      '1',
      '',
      '4',
      'Secured by decision (level 4 of 4)',
      '3',
      '10',
      '',
      '',
      '',
      '',
      '',
    ]);
    const decisions = rows.filter(([kind]) => kind === 'decision');
    expect(decisions).toHaveLength(4);
    const before = recordCsvColumns.indexOf('before');
    expect(decisions.map((row) => row[before]).filter(Boolean)).toEqual([
      sureAnswerText(setting.reading, 'continuity', { state: 'answered', value: 3, confidence: 'medium' }),
    ]);
    expect(rows.filter(([kind, id]) => kind !== 'decision' && id === 'portfolio-review')).toEqual([]);
  });

  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    'lets nothing be taken for a formula: %s',
    (_name, text) => {
      const rows: string[][] = parse(writeRecordCsv(hostileRecord(text), setting), { bom: true });
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([recordCsvColumns.length]));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    },
  );
});

describe.each(names)('the record as %s', patience, (name) => {
  it('is the same, byte for byte', async () => {
    const [one, other] = [await drawers[name](), await drawers[name]()];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it.each(hostileTexts.map((text) => text.slice(0, 10_000)).map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    'survives %s',
    async (_label, text) => {
      const bytes = await drawers[name](text);
      if (name === 'pdf') return expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
      const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /\.(xml|rels)$/.test(part));
      expect(parts.length).toBeGreaterThan(5);
      for (const [, part] of parts) readXml(part);
      if (name === 'xlsx')
        for (const [part, sheet] of parts.filter(([part]) => part.includes('worksheets/')))
          expect(strFromU8(sheet), part).not.toContain('<f>');
    },
  );

  it.runIf(hasLibreOffice && hasPoppler)('is opened by other programs, with everything in it', async () => {
    const bytes = await drawers[name]();
    const said = textOfPdf(name === 'pdf' ? Buffer.from(bytes) : convertToPdf(bytes, name));
    for (const expected of ['Capacity day', 'The minutes of the council', 'Ana Example'])
      expect(said).toContain(expected);
  });
});
