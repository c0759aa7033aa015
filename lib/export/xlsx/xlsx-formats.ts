/** What can be had as a workbook for Excel. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  content: 'bytes',
  begins: 'PK',
} as const satisfies FileTraits;

export const xlsxFormats = {
  report: {
    xlsx: { ...file, part: 'report', group: 'check' },
  },
  record: { 'record-xlsx': file },
} as const satisfies OfferedFormats;
