/** What can be had as slides for PowerPoint. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  content: 'bytes',
  begins: 'PK',
} as const satisfies FileTraits;

export const pptxFormats = {
  report: {
    pptx: { ...file, part: 'report', group: 'mayor' },
  },
  record: { 'record-pptx': file },
} as const satisfies OfferedFormats;
