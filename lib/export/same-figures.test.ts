/**
 * One report says the same in every format: numbers are taken out of each file and held against the others. Workbook,
 * table and JSON file hold unrounded numbers and are held against the report beside their writers.
 */
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pointsText, rangeText } from '@/lib/i18n/text/report/report-text';
import { personas } from '@/lib/instrument/v1/personas';
import type { Report } from '@/lib/report/types/report';
import type { TextDocument } from './model/document';
import { drawDocx } from './docx/draw-docx';
import { drawPdf } from './pdf/draw-pdf';
import { drawPptx } from './pptx/draw-pptx';
import { writeSlides } from './pptx/write-slides';
import { writeHandover } from './write/write-handover';
import { writeOnePager } from './write/write-one-pager';
import { fullReport, plan, reportOf, setting } from './write/reports.fixture';
import { writeReport } from './write/write-report';

const { words } = setting.reading;
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

const reports: readonly (readonly [string, Report])[] = [
  ...personas.map(({ id }) => [id, reportOf(id, { plan })] as const),
  ['everything there can be in a report', fullReport()],
];

function pdfText(bytes: Uint8Array): string {
  return spawnSync('pdftotext', ['-q', '-layout', '-', '-'], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  }).stdout.toString('utf8');
}

/** The words of the parts that the pattern names, in order. */
function xmlText(bytes: Uint8Array, part: RegExp, run: RegExp): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => part.test(name))
    .map(([, xml]) => [...strFromU8(xml).matchAll(run)].map(([, text = '']) => text).join(' '))
    .join(' ');
}

const docxText = (bytes: Uint8Array) => xmlText(bytes, /^word\/document\.xml$/, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
const pptxText = (bytes: Uint8Array) => xmlText(bytes, /^ppt\/slides\/slide\d+\.xml$/, /<a:t>([^<]*)<\/a:t>/g);

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*/g));
}

const addressesIn = (document: TextDocument) => (JSON.stringify(document).match(/https?:[^"\s]+/g) ?? []).join(' ');

/** In the first and not in the second. */
function missing(from: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...from].filter((number) => !others.has(number));
}

function stated(report: Report): readonly string[] {
  return report.areas.flatMap(({ score }) => {
    if (!score.applicable) return [];
    return [rangeText(words, score.low, score.high), ...(score.point === null ? [] : [pointsText(words, score.point)])];
  });
}

const evenSpaces = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!hasPoppler)('one report in every format', { timeout: 60_000 }, () => {
  it.each(reports)('%s', async (_, report) => {
    const document = writeReport(report, setting);
    const pdf = pdfText(await drawPdf(document, setting.office));
    const docx = docxText(await drawDocx(document, setting.office));
    const pptx = pptxText(await drawPptx(writeSlides(report, setting), setting.office));
    const onePager = pdfText(await drawPdf(writeOnePager(report, setting), setting.office));
    const handover = docxText(await drawDocx(writeHandover(report, setting), setting.office));
    const pages = Array.from(pdf.split('\f'), (__, index) => String(index + 1));
    // An address may break in the middle of a number at the end of a line.
    const addresses = addressesIn(document);
    const outside = (numbers: readonly string[]) => numbers.filter((number) => !addresses.includes(number));

    expect(outside(missing(numbersIn(docx), numbersIn(pdf))), 'in the Word file and not in the PDF').toEqual([]);
    expect(
      outside(missing(numbersIn(pdf), new Set([...numbersIn(docx), ...pages]))),
      'in the PDF and not in the Word file',
    ).toEqual([]);
    expect(missing(numbersIn(pptx), numbersIn(pdf)), 'on the slides and not in the PDF').toEqual([]);
    expect(missing(numbersIn(onePager), numbersIn(pdf)), 'on the one page and not in the PDF').toEqual([]);
    expect(missing(numbersIn(handover), numbersIn(pdf)), 'in the handover pack and not in the PDF').toEqual([]);
    for (const [name, text] of Object.entries({ pdf, docx, pptx }))
      for (const figure of stated(report)) expect(evenSpaces(text), `${figure} in ${name}`).toContain(figure);
  });
});
