/** Real change or noise? Two scores of one city, heading by heading (method, section 3). */
import type { DimensionId } from '@/lib/instrument/instrument';
import { byDimension } from '../score/by-dimension';
import { overlap } from '../numbers/interval';
import type { ApplicableDimensionScore, DimensionScore, Score } from '../score/score';
import { tolerance } from '../numbers/tolerance';

export type Change =
  /** The ranges do not overlap, and the points differ by more than answering twice can make. */
  | { readonly kind: 'clear-change'; readonly direction: 'up' | 'down' }
  /** Answers changed, but too little to call. */
  | { readonly kind: 'too-little' }
  /** No answer changed. */
  | { readonly kind: 'same-answers' }
  | { readonly kind: 'not-comparable'; readonly because: 'other-version' | 'other-form' | 'not-applicable' };

/** What a difference of one heading is held against. */
export interface Noise {
  /** The smallest detectable change, in points from 0 to 100 (`detectableChange`). */
  readonly detectable: number;
  /** Whether any answer that bears on the heading changed. */
  readonly answersChanged: boolean;
}

/**
 * What became of each heading between two assessments of one city. Without a point on both sides nothing is clear,
 * whatever the ranges say. Scores of different instrument versions are not compared here (`compareVersions` does,
 * on what they share), nor those of different forms: score the fuller answers again in the quick form for that.
 *
 * Who answered each time is for the caller to say beside it.
 *
 * @example compareScores(scoreOf2025, scoreOf2026, noise).impact // { kind: 'clear-change', direction: 'up' }
 */
export function compareScores(earlier: Score, later: Score, noise: Readonly<Record<DimensionId, Noise>>): Record<DimensionId, Change> {
  if (earlier.version !== later.version) return byDimension(() => ({ kind: 'not-comparable', because: 'other-version' }));
  if (earlier.form !== later.form) return byDimension(() => ({ kind: 'not-comparable', because: 'other-form' }));
  return byDimension((dimension) => compareDimension(earlier.dimensions[dimension], later.dimensions[dimension], noise[dimension]));
}

/**
 * The same for one heading, whatever it was scored on.
 *
 * @example compareDimension(low40High45Point42, low60High70Point64, { detectable: 12, answersChanged: true }) // { kind: 'clear-change', direction: 'up' }
 */
export function compareDimension(earlier: DimensionScore, later: DimensionScore, { detectable, answersChanged }: Noise): Change {
  if (!earlier.applicable || !later.applicable) return { kind: 'not-comparable', because: 'not-applicable' };
  if (!answersChanged) return { kind: 'same-answers' };
  const difference = pointDifference(earlier, later);
  const apart = !overlap([earlier.low, earlier.high], [later.low, later.high]);
  if (difference === undefined || !apart || Math.abs(difference) <= detectable + tolerance) return { kind: 'too-little' };
  return { kind: 'clear-change', direction: difference > 0 ? 'up' : 'down' };
}

function pointDifference(earlier: ApplicableDimensionScore, later: ApplicableDimensionScore): number | undefined {
  return earlier.point === null || later.point === null ? undefined : later.point - earlier.point;
}
