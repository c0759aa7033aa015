import { documentYears, type Years } from '@/lib/instrument/values/calendar-day';

/** The years that the date of a document may have today. */
export function yearsNow(): Years {
  return documentYears(new Date().getUTCFullYear());
}
