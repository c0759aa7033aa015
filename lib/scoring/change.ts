/** Real change or noise? Two scores of one city, heading by heading (method, section 3). */
import type { DimensionId } from '@/lib/instrument/instrument';
import { byDimension } from './by-dimension';
import { overlap } from './interval';
import type { ApplicableDimensionScore, DimensionScore, Score } from './score';
import { reaches } from './tolerance';

/** Points that two scores must lie apart at least (method, section 3). */
export const clearDifference = 5;

export type Change =
  /** The ranges do not overlap and the points differ by 5 or more. */
  | { readonly kind: 'clear-change'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'too-close' }
  | { readonly kind: 'not-comparable'; readonly because: 'other-version' | 'other-form' | 'not-applicable' };

/**
 * What became of each heading between two assessments of one city. Without a point on both sides nothing is clear,
 * whatever the ranges say. Scores of different instrument versions are not compared here (`compareVersions` does,
 * on what they share), nor those of different forms: score the fuller answers again in the quick form for that.
 *
 * Who answered each time is for the caller to say beside it.
 *
 * @example compareScores(scoreOf2025, scoreOf2026).impact // { kind: 'clear-change', direction: 'up' }
 */
export function compareScores(earlier: Score, later: Score): Record<DimensionId, Change> {
  if (earlier.version !== later.version) return byDimension(() => ({ kind: 'not-comparable', because: 'other-version' }));
  if (earlier.form !== later.form) return byDimension(() => ({ kind: 'not-comparable', because: 'other-form' }));
  return byDimension((dimension) => compareDimension(earlier.dimensions[dimension], later.dimensions[dimension]));
}

/**
 * The same for one heading, whatever it was scored on.
 *
 * @example compareDimension(low40High45Point42, low60High70Point64) // { kind: 'clear-change', direction: 'up' }
 */
export function compareDimension(earlier: DimensionScore, later: DimensionScore): Change {
  if (!earlier.applicable || !later.applicable) return { kind: 'not-comparable', because: 'not-applicable' };
  const difference = pointDifference(earlier, later);
  const apart = !overlap([earlier.low, earlier.high], [later.low, later.high]);
  if (difference === undefined || !apart || !reaches(Math.abs(difference), clearDifference)) return { kind: 'too-close' };
  return { kind: 'clear-change', direction: difference > 0 ? 'up' : 'down' };
}

function pointDifference(earlier: ApplicableDimensionScore, later: ApplicableDimensionScore): number | undefined {
  return earlier.point === null || later.point === null ? undefined : later.point - earlier.point;
}
