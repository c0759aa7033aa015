/** What can be had as it is kept: whoever holds it writes it, and not the worker. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  content: 'json',
  begins: '{',
} as const satisfies FileTraits;

export const jsonFormats = {
  report: {
    json: { ...file, part: 'whole', group: 'check' },
  },
  record: { 'record-json': file },
} as const satisfies OfferedFormats;
