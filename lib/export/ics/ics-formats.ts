/** What can be had for a calendar. */
import type { FileTraits, OfferedFormats } from '@/lib/export/model/format-traits';

const file = {
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  content: 'text',
  begins: 'BEGIN:VCALENDAR',
} as const satisfies FileTraits;

export const icsFormats = {
  report: {
    'plan-ics': { ...file, part: 'plan', group: 'plan' },
  },
} as const satisfies OfferedFormats;
