/** One report as one file. Runs in the worker, whose clock and chance it sets. */
import { drawDocx } from '@/lib/export/docx/draw-docx';
import type { DocumentSetting } from '@/lib/export/document-setting';
import { writeCalendar } from '@/lib/export/calendar/write-calendar';
import { writeCsv } from '@/lib/export/csv/write-csv';
import { drawPdf } from '@/lib/export/pdf/draw-pdf';
import { drawPptx } from '@/lib/export/pptx/draw-pptx';
import { writeSlides } from '@/lib/export/pptx/write-slides';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import { drawXlsx } from '@/lib/export/xlsx/draw-xlsx';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { createWords } from '@/lib/i18n/create-words';
import { requireLocale } from '@/lib/i18n/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import type { Report } from '@/lib/report/report';
import type { ExportJob } from './export-job';
import { fixCircumstances } from './fix-circumstances';

type Make = (report: Report, setting: DocumentSetting) => string | Promise<Uint8Array>;

const makers: Readonly<Record<ExportJob['format'], Make>> = {
  pdf: (report, setting) => drawPdf(writeReport(report, setting), setting.office),
  docx: (report, setting) => drawDocx(writeReport(report, setting), setting.office),
  pptx: (report, setting) => drawPptx(writeSlides(report, setting), setting.office),
  xlsx: (report, setting) => drawXlsx(writeWorkbook(report, setting), setting.office),
  csv: writeCsv,
  'one-pager-pdf': (report, setting) => drawPdf(writeOnePager(report, setting), setting.office),
  'one-pager-docx': (report, setting) => drawDocx(writeOnePager(report, setting), setting.office),
  'handover-pdf': (report, setting) => drawPdf(writeHandover(report, setting), setting.office),
  'handover-docx': (report, setting) => drawDocx(writeHandover(report, setting), setting.office),
  'plan-ics': writeCalendar,
};

/** The bytes are a copy of their own: they can be handed to another thread. */
export async function makeExport({ format, report, office, locale }: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  fixCircumstances(report.head.asOf);
  const words = createWords(requireLocale(locale));
  const instrument = requireInstrument(report.provenance.instrument.version);
  const made = await makers[format](report, { reading: { words, instrument }, office });
  return Uint8Array.from(typeof made === 'string' ? Buffer.from(made, 'utf8') : made);
}
