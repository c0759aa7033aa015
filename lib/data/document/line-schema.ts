import { z } from 'zod';
import { yearFault } from '@/lib/instrument/values/calendar-day';
import { findCountry } from '@/lib/instrument/values/countries';
import { cleanLine } from '@/lib/instrument/values/clean-text';
import { yearsNow } from './years-now';

export const nameLimit = 120;
export const answeredByLimit = 300;

/** One line of text that must say something; faults are named by code. */
export function requiredLine(most: number) {
  return z.string('missing').transform(cleanLine).pipe(z.string().min(1, 'missing').max(most, 'too-long'));
}

/** One line of text; an empty one counts as not given. */
export function optionalLine(most: number) {
  return z
    .string('invalid')
    .transform(cleanLine)
    .pipe(z.string().max(most, 'too-long'))
    .transform((line) => (line === '' ? undefined : line))
    .optional();
}

/** A code of lib/instrument/values/countries. */
export const countryCode = z.string('missing').refine((code) => findCountry(code) !== undefined, 'not-a-country');

/** More often nobody saves one action, and calendars count no further than some billions. */
const mostVersions = 1_000_000;

/** How often an action was saved. */
export const actionVersion = z.int('not-a-version').min(1, 'not-a-version').max(mostVersions, 'not-a-version');

/** A moment in UTC, as ISO 8601. */
export const moment = z.iso
  .datetime({ error: 'not-a-date', abort: true })
  .refine((text) => yearOf(text) !== 'year-out-of-range', 'not-a-date')
  .refine((text) => yearOf(text) !== 'other-calendar', 'other-calendar')
  .transform((text) => new Date(text));

function yearOf(text: string) {
  return yearFault(Number(text.slice(0, 4)), yearsNow());
}
