/** One document as one file. Runs in the worker, whose clock and chance it sets. */
import { csvMakers } from '@/lib/export/csv/csv-makers';
import { docxMakers } from '@/lib/export/docx/docx-makers';
import { guideDate } from '@/lib/export/guide/guide-frame';
import { icsMakers } from '@/lib/export/ics/ics-makers';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import type { Made, Make } from '@/lib/export/model/format-makers';
import { forgetDocuments } from '@/lib/export/pdf/draw-pdf';
import { pdfMakers } from '@/lib/export/pdf/pdf-makers';
import { pptxMakers } from '@/lib/export/pptx/pptx-makers';
import { xlsxMakers } from '@/lib/export/xlsx/xlsx-makers';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { requireLocale } from '@/lib/i18n/catalogue/locales';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';
import type { ExportJob, GuideJob, RecordJob, ReportJob } from './export-job';
import { fixCircumstances } from './fix-circumstances';

const makers: Readonly<Record<ReportJob['format'], Make['report']>> = {
  ...pdfMakers.report,
  ...docxMakers.report,
  ...pptxMakers.report,
  ...xlsxMakers.report,
  ...csvMakers.report,
  ...icsMakers.report,
};

const recordMakers: Readonly<Record<RecordJob['format'], Make['record']>> = {
  ...pdfMakers.record,
  ...docxMakers.record,
  ...pptxMakers.record,
  ...xlsxMakers.record,
  ...csvMakers.record,
};

const guideMakers: Readonly<Record<GuideJob['format'], Make['guide']>> = pdfMakers.guide;

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
    const { format, report, marks, annexes } = job;
    fixCircumstances(report.head.asOf);
    const setting = { ...settingOf(job, report.provenance.instrument.version), ...(annexes && { annexes }) };
    return makers[format](report, setting, marks);
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
