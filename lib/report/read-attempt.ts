/** Reads what someone ticked in the form for trying actions out. */
import { plainSpelling } from '@/lib/instrument/values/plain-spelling';
import { findRecommendation } from '@/lib/recommendations/catalogue';
import type { Attempt } from './types/report-input';

/** More working days a year than this are not one person's; two such teams are the limit. */
export const mostDays = 1000;

export interface ReadAttempt {
  /** Absent where the form was not sent. */
  readonly attempt?: Attempt;
  /** The days given make no sense and were left out. */
  readonly daysRefused: boolean;
}

/**
 * The attempt that a query asks for. Unknown ids are left out, and so are days that are not a whole number from 0 to
 * `mostDays`; the recommendations come sorted and once each.
 *
 * @param ids what stands under `do`.
 * @param days what stands under `days`; empty is no limit.
 * @example readAttempt(['publish-strategy'], '20')
 * // { attempt: { recommendations: ['publish-strategy'], days: 20 }, daysRefused: false }
 */
export function readAttempt(ids: readonly string[], days: string | undefined): ReadAttempt {
  if (ids.length === 0 && days === undefined) return { daysRefused: false };
  const recommendations = [...new Set(ids)].filter((id) => findRecommendation(id) !== undefined).toSorted();
  const given = plainSpelling(days ?? '');
  if (given === '') return { attempt: { recommendations }, daysRefused: false };
  const number = /^\d{1,4}$/.test(given) ? Number(given) : undefined;
  if (number === undefined || number > mostDays) return { attempt: { recommendations }, daysRefused: true };
  return { attempt: { recommendations, days: number }, daysRefused: false };
}
