/** What can be had as a PDF. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'pdf',
  mediaType: 'application/pdf',
  content: 'bytes',
  begins: '%PDF-',
} as const satisfies FileTraits;

export const pdfFormats = {
  report: {
    pdf: { ...file, part: 'report', group: 'report' },
    'one-pager-pdf': { ...file, part: 'one-pager', group: 'mayor' },
    'handover-pdf': { ...file, part: 'handover', group: 'handover' },
  },
  record: { 'record-pdf': file },
  guide: { 'guide-pdf': file, 'cards-pdf': file },
} as const satisfies OfferedFormats;
