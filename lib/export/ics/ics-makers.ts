import type { MakersOf } from '@/lib/export/model/format-makers';
import type { icsFormats } from './ics-formats';
import { writeCalendar } from './write-calendar';

export const icsMakers: MakersOf<typeof icsFormats> = { report: { 'plan-ics': writeCalendar } };
