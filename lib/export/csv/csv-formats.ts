/** What can be had as a table. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  content: 'text',
  begins: '\uFEFF',
} as const satisfies FileTraits;

export const csvFormats = {
  report: {
    csv: { ...file, part: 'report', group: 'check' },
  },
  record: { 'record-csv': file },
} as const satisfies OfferedFormats;
