/** Every kind of office file keeps the rules of the programs that it is made for, whatever was typed into it. */
import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { hostileRecord, sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import { drawDocx } from '@/lib/export/docx/draw-docx';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { brokenRules, type OfficeExtension } from './open-xml.fixture';
import { office } from '@/lib/export/pptx/decks.fixture';
import { drawPptx } from '@/lib/export/pptx/draw-pptx';
import { writeSlides } from '@/lib/export/pptx/write-slides';
import { writeRecord } from '@/lib/export/record/write-record';
import { writeRecordSlides } from '@/lib/export/record/record-slides';
import { writeRecordWorkbook } from '@/lib/export/record/record-workbook';
import { hostileReport } from '@/lib/export/write/hostile-report.fixture';
import { fullReport, pseudoSettings, reportOf, setting } from '@/lib/export/write/reports.fixture';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import { drawXlsx } from '@/lib/export/xlsx/draw-xlsx';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';

type Writer<Content> = (content: Content, setting: DocumentSetting) => Promise<Uint8Array>;
type Files<Content> = readonly (readonly [name: string, extension: OfficeExtension, write: Writer<Content>])[];

const reportFiles: Files<ReturnType<typeof fullReport>> = [
  ['report', 'docx', (report, to) => drawDocx(writeReport(report, to), to.office)],
  ['slides', 'pptx', (report, to) => drawPptx(writeSlides(report, to), to.office)],
  ['workbook', 'xlsx', (report, to) => drawXlsx(writeWorkbook(report, to), to.office)],
  ['one-pager', 'docx', (report, to) => drawDocx(writeOnePager(report, to), to.office)],
  ['handover pack', 'docx', (report, to) => drawDocx(writeHandover(report, to), to.office)],
];

const recordFiles: Files<ReturnType<typeof sampleRecord>> = [
  ['record', 'docx', (record, to) => drawDocx(writeRecord(record, to), to.office)],
  ['slides of a record', 'pptx', (record, to) => drawPptx(writeRecordSlides(record, to), to.office)],
  ['workbook of a record', 'xlsx', (record, to) => drawXlsx(writeRecordWorkbook(record, to), to.office)],
];

/** All of them at once, the longest cut. */
const hostileText = hostileTexts.map((text) => text.slice(0, 200)).join(' ');

const settings: readonly (readonly [name: string, setting: DocumentSetting])[] = [
  ['with a logo and a colour', { ...setting, office }],
  ...pseudoSettings
    .filter(({ reading }) => reading.words.direction === 'rtl')
    .map((one): readonly [string, DocumentSetting] => ['from right to left', one]),
];

describe.each(settings)('%s', { timeout: 60_000 }, (_, to) => {
  it.each(reportFiles)('a full report as %s (%s) breaks no rule', async (_name, extension, write) => {
    expect(await brokenRules(await write(fullReport(), to), extension)).toEqual([]);
  });
});

describe('in whatever state it is', { timeout: 60_000 }, () => {
  it.each(reportFiles)('a report of hostile words as %s (%s) breaks no rule', async (_name, extension, write) => {
    expect(
      await brokenRules(
        await write(hostileReport(hostileText), { ...setting, office: { ...office, name: hostileText } }),
        extension,
      ),
    ).toEqual([]);
  });

  it.each(reportFiles)('a report of little as %s (%s) breaks no rule', async (_name, extension, write) => {
    expect(await brokenRules(await write(reportOf('silent-suburb'), { ...setting, office: {} }), extension)).toEqual(
      [],
    );
  });

  it.each(recordFiles)('%s (%s) breaks no rule, nor does one of hostile words', async (_name, extension, write) => {
    expect(await brokenRules(await write(sampleRecord(), setting), extension)).toEqual([]);
    expect(await brokenRules(await write(hostileRecord(hostileText), setting), extension)).toEqual([]);
  });
});

it('a broken rule is found, also in the workbook behind a chart', { timeout: 60_000 }, async () => {
  const slides = unzipSync(await drawPptx(writeSlides(fullReport(), setting), setting.office));
  const [name = ''] = Object.keys(slides).filter((part) => part.endsWith('.xlsx'));
  const workbook = unzipSync(slides[name] ?? new Uint8Array());
  const spoilt = (part: Uint8Array | undefined) =>
    strToU8(strFromU8(part ?? new Uint8Array()).replace(/<sheetData>/, '<nonsense/><sheetData>'));
  const sheet = 'xl/worksheets/sheet1.xml';
  const broken = zipSync({ ...slides, [name]: zipSync({ ...workbook, [sheet]: spoilt(workbook[sheet]) }) });
  expect((await brokenRules(broken, 'pptx')).join('\n')).toMatch(/\.xlsx .*sheet1\.xml.*nonsense/s);
});
