/** One document as one file. Runs in the worker, whose clock and chance it sets. */
import { drawDocx } from '@/lib/export/docx/draw-docx';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { type CalendarMarks, writeCalendar } from '@/lib/export/ics/write-calendar';
import { writeCsv } from '@/lib/export/csv/write-csv';
import { drawPdf, forgetDocuments } from '@/lib/export/pdf/draw-pdf';
import { drawPptx } from '@/lib/export/pptx/draw-pptx';
import { writeSlides } from '@/lib/export/pptx/write-slides';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import { drawXlsx } from '@/lib/export/xlsx/draw-xlsx';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { guideDate } from '@/lib/export/guide/guide-frame';
import { writeCards } from '@/lib/export/guide/write-cards';
import { writeGuide } from '@/lib/export/guide/write-guide';
import { writeRecordCsv } from '@/lib/export/record/record-csv';
import { writeRecordSlides } from '@/lib/export/record/record-slides';
import { writeRecordWorkbook } from '@/lib/export/record/record-workbook';
import { writeRecord } from '@/lib/export/record/write-record';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { requireLocale } from '@/lib/i18n/catalogue/locales';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';
import type { Report } from '@/lib/report/types/report';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { ExportJob, GuideJob, RecordJob, ReportJob } from './export-job';
import { fixCircumstances } from './fix-circumstances';

type Made = string | Promise<Uint8Array>;
type Make<Content> = (content: Content, setting: DocumentSetting) => Made;

type MakeReport = (report: Report, setting: DocumentSetting, marks?: CalendarMarks) => Made;

const makers: Readonly<Record<ReportJob['format'], MakeReport>> = {
  pdf: (report, setting) => drawPdf(writeReport(report, setting), setting.office),
  docx: (report, setting) => drawDocx(writeReport(report, setting), setting.office),
  pptx: (report, setting) => drawPptx(writeSlides(report, setting), setting.office),
  xlsx: (report, setting) => drawXlsx(writeWorkbook(report, setting), setting.office),
  csv: (report, setting) => writeCsv(report, setting),
  'one-pager-pdf': (report, setting) => drawPdf(writeOnePager(report, setting), setting.office),
  'one-pager-docx': (report, setting) => drawDocx(writeOnePager(report, setting), setting.office),
  'handover-pdf': (report, setting) => drawPdf(writeHandover(report, setting), setting.office),
  'handover-docx': (report, setting) => drawDocx(writeHandover(report, setting), setting.office),
  'plan-ics': writeCalendar,
};

const recordMakers: Readonly<Record<RecordJob['format'], Make<WorkshopRecord>>> = {
  'record-pdf': (record, setting) => drawPdf(writeRecord(record, setting), setting.office),
  'record-docx': (record, setting) => drawDocx(writeRecord(record, setting), setting.office),
  'record-pptx': (record, setting) => drawPptx(writeRecordSlides(record, setting), setting.office),
  'record-xlsx': (record, setting) => drawXlsx(writeRecordWorkbook(record, setting), setting.office),
  'record-csv': writeRecordCsv,
};

const guideMakers: Readonly<Record<GuideJob['format'], (setting: DocumentSetting) => Made>> = {
  'guide-pdf': ({ reading, office }) => drawPdf(writeGuide(reading.words), office),
  'cards-pdf': ({ reading, office }) => drawPdf(writeCards(reading.instrument, reading.words), office),
};

/** The bytes are a copy of their own: they can be handed to another thread. */
export async function makeExport(job: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  const made = await make(job);
  return Uint8Array.from(typeof made === 'string' ? Buffer.from(made, 'utf8') : made);
}

/** Lets go of what was kept of documents made before, for the sake of those who come back soon. */
export const forgetExports = forgetDocuments;

/** The clock stands at the day of what the document is about. */
function make(job: ExportJob): Made {
  if ('report' in job) {
    const { format, report, marks } = job;
    fixCircumstances(report.head.asOf);
    return makers[format](report, settingOf(job, report.provenance.instrument.version), marks);
  }
  if ('record' in job) {
    const { format, record } = job;
    fixCircumstances(record.day);
    return recordMakers[format](record, settingOf(job, record.instrument.version));
  }
  fixCircumstances(guideDate);
  return guideMakers[job.format](settingOf(job, currentInstrument.version));
}

function settingOf({ locale, office, country }: ExportJob, version: number): DocumentSetting {
  return {
    reading: { words: createWords(requireLocale(locale)), instrument: requireInstrument(version) },
    office,
    ...(country !== undefined && { country }),
  };
}
