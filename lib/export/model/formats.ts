/**
 * Everything that can be taken along: what the folders of formats offer, in one table each for a report, for the record
 * of a workshop and for its guide. What makes them is in `lib/export/worker/make-export.ts`.
 */
import { csvFormats } from '@/lib/export/csv/csv-formats';
import { docxFormats } from '@/lib/export/docx/docx-formats';
import { icsFormats } from '@/lib/export/ics/ics-formats';
import { jsonFormats } from '@/lib/export/json/json-formats';
import { pdfFormats } from '@/lib/export/pdf/pdf-formats';
import { pptxFormats } from '@/lib/export/pptx/pptx-formats';
import { xlsxFormats } from '@/lib/export/xlsx/xlsx-formats';
import { groups, parts } from './format-traits';

export const formats = {
  ...pdfFormats.report,
  ...docxFormats.report,
  ...pptxFormats.report,
  ...xlsxFormats.report,
  ...csvFormats.report,
  ...jsonFormats.report,
  ...icsFormats.report,
};

export type FormatId = keyof typeof formats;

/** What is kept as JSON is written by whoever holds it. */
export type MadeFormatId = Exclude<FormatId, keyof typeof jsonFormats.report>;

const ids = Object.keys(formats) as readonly FormatId[];

export const formatIds: readonly FormatId[] = parts.flatMap((part) => ids.filter((id) => formats[id].part === part));

export const formatGroups = groups.map((group) => ({
  id: group,
  members: ids.filter((id) => formats[id].group === group),
}));

export const recordFormats = {
  ...pdfFormats.record,
  ...docxFormats.record,
  ...pptxFormats.record,
  ...xlsxFormats.record,
  ...csvFormats.record,
  ...jsonFormats.record,
};

export type RecordFormatId = keyof typeof recordFormats;

export type MadeRecordFormatId = Exclude<RecordFormatId, keyof typeof jsonFormats.record>;

export const recordFormatIds = Object.keys(recordFormats) as readonly RecordFormatId[];

export const guideFormats = pdfFormats.guide;

export type GuideFormatId = keyof typeof guideFormats;
