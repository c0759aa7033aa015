/** What can be had as a Word document. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  content: 'bytes',
  begins: 'PK',
} as const satisfies FileTraits;

export const docxFormats = {
  report: {
    docx: { ...file, part: 'report', group: 'report' },
    'one-pager-docx': { ...file, part: 'one-pager', group: 'mayor' },
    'handover-docx': { ...file, part: 'handover', group: 'handover' },
  },
  record: { 'record-docx': file },
} as const satisfies OfferedFormats;
