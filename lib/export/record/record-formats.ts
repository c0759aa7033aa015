/** Everything the record of a workshop can leave as. */
import type { mediaTypes } from '@/lib/export/model/formats';

export const recordFormats = {
  'record-pdf': 'pdf',
  'record-docx': 'docx',
  'record-pptx': 'pptx',
  'record-xlsx': 'xlsx',
  'record-csv': 'csv',
  'record-json': 'json',
} as const satisfies Record<string, keyof typeof mediaTypes>;

export type RecordFormatId = keyof typeof recordFormats;

export const recordFormatIds = Object.keys(recordFormats) as readonly RecordFormatId[];
