import { z } from 'zod';
import { findCountry } from '@/lib/instrument/countries';
import { cleanLine } from '@/lib/instrument/clean-text';

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

/** A code of lib/instrument/countries. */
export const countryCode = z.string('missing').refine((code) => findCountry(code) !== undefined, 'not-a-country');

/** A moment in UTC, as ISO 8601. */
export const moment = z.iso.datetime('not-a-date').transform((text) => new Date(text));
