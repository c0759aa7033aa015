import { describe, expect, it } from 'vitest';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import type { TextDocument } from '@/lib/export/model/document';
import { headingsOf, isInContents } from '@/lib/export/model/document-headings';
import { writeGuide } from '@/lib/export/guide/write-guide';
import {
  convertAllToPdf,
  convertToPdf,
  hasLibreOffice,
  pagesOfPdf,
  textOfPdf,
} from '@/lib/export/open-xml/libre-office.fixture';
import { writeRecord } from '@/lib/export/record/write-record';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import { fullReport, pseudoSettings, reportOf, setting } from '@/lib/export/write/reports.fixture';
import { drawDocx } from './draw-docx';
import { sampleDocument } from './sample-document.fixture';

const expected = [
  'City diplomacy in Examplia',
  'Contents',
  'Where the city stands',
  'Figure 1: The five areas',
  'Backed by evidence',
  '5 to 95 points',
  'Table 1: The same numbers',
  'Impact measurement',
  '2. Write it into the plan.',
  'Note by the office',
  'First line.',
  '• A law.',
  'Page 2 of 2',
];

const report = fullReport();
const withContents: readonly TextDocument[] = [
  writeReport(report, setting),
  writeHandover(report, setting),
  writeRecord(sampleRecord(), setting),
  writeGuide(setting.reading.words),
  ...pseudoSettings.map((pseudo) => writeHandover(report, pseudo)),
];

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The numbers at the ends of dotted lines, on whichever side that is. */
const pagesGiven = (pages: readonly string[], direction: TextDocument['direction']) =>
  [...pages.join(' ').matchAll(direction === 'rtl' ? /(\d+) ?\.{4,}|\.{4,} ?(\d*)/g : /\.{4,} ?(\d*)/g)].map(
    ([, one = '', other = '']) => Number(one || other),
  );

describe.skipIf(!hasLibreOffice)('a document in LibreOffice', () => {
  it('has all its words, on its pages', { timeout: 180_000 }, async () => {
    const text = textOfPdf(convertToPdf(await drawDocx(sampleDocument, {}), 'docx')).replace(/[\u2068\u2069]/g, '');
    for (const words of expected) expect(text).toContain(words);
  });

  it('keeps the one page for the mayor on one page', { timeout: 180_000 }, async () => {
    const document = writeOnePager(reportOf('spread-megacity'), setting);
    expect(textOfPdf(convertToPdf(await drawDocx(document, setting.office), 'docx'))).toContain('Page 1 of 1');
  });

  it(
    'has the name, the date and the office on one first page, however long the name',
    { timeout: 180_000 },
    async () => {
      const city =
        'Joint Authority of the Metropolitan Area of Wiesbaden and Frankfurt for International Relations Xyz';
      const named = { ...report, head: { ...report.head, city } };
      const documents = [
        writeReport(named, setting),
        writeHandover(named, setting),
        writeOnePager(named, setting),
        writeRecord({ ...sampleRecord(), title: city }, setting),
      ];
      const firstPages = convertAllToPdf(
        await Promise.all(documents.map((document) => drawDocx(document, setting.office))),
        'docx',
      ).map((pdf) => pagesOfPdf(pdf)[0] ?? '');
      for (const page of firstPages)
        for (const words of [city, 'November 2026', 'International Office']) expect(bare(page)).toContain(bare(words));
    },
  );

  it('gives the page of every heading in the contents of every document', { timeout: 180_000 }, async () => {
    const files = await Promise.all(withContents.map((document) => drawDocx(document, {})));
    convertAllToPdf(files, 'docx').forEach((pdf, index) => {
      const { blocks = [], direction = 'ltr' } = withContents[index] ?? {};
      const pages = pagesOfPdf(pdf);
      const titles = headingsOf(blocks)
        .filter(isInContents)
        .map(({ text }) => bare(text.map((run) => run.text).join('')));
      const given = pagesGiven(pages, direction);
      expect(given).toHaveLength(titles.length);
      expect(given).toEqual(given.filter((page) => page > 0).toSorted((one, other) => one - other));
      // The Latin letters of the turned pseudo-language come out in the order in which they are seen.
      if (direction === 'ltr')
        titles.forEach((title, place) =>
          expect(bare(pages[(given[place] ?? 0) - 1] ?? ''), `page ${given[place] ?? 0}`).toContain(title),
        );
    });
  });
});
