/** Real change or noise? Two scores of one city, area by area (method, section 3). */
import type { AreaId } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import { overlap } from '@/lib/scoring/numbers/interval';
import type { ApplicableAreaScore, AreaScore, Score } from '@/lib/scoring/score/score';
import { tolerance } from '@/lib/scoring/numbers/tolerance';

export type Change =
  /** The ranges do not overlap, and the points differ by more than answering twice can make. */
  | { readonly kind: 'clear-change'; readonly direction: 'up' | 'down' }
  /** Answers changed, but too little to call. */
  | { readonly kind: 'too-little' }
  /** No answer changed. */
  | { readonly kind: 'same-answers' }
  | { readonly kind: 'not-comparable'; readonly because: 'other-version' | 'other-form' | 'not-applicable' };

/** What a difference of one area is held against. */
export interface Noise {
  /** The smallest detectable change, in points from 0 to 100 (`detectableChange`). */
  readonly detectable: number;
  /** Whether any answer that bears on the area changed. */
  readonly answersChanged: boolean;
}

/**
 * What became of each area between two assessments of one city. Without a point on both sides nothing is clear,
 * whatever the ranges say. Scores of different instrument versions are not compared here (`compareVersions` does,
 * on what they share), nor those of different forms: score the fuller answers again in the quick form for that.
 *
 * Who answered each time is for the caller to say beside it.
 *
 * @example compareScores(scoreOf2025, scoreOf2026, noise).impact // { kind: 'clear-change', direction: 'up' }
 */
export function compareScores(
  earlier: Score,
  later: Score,
  noise: Readonly<Record<AreaId, Noise>>,
): Record<AreaId, Change> {
  if (earlier.version !== later.version) return byArea(() => ({ kind: 'not-comparable', because: 'other-version' }));
  if (earlier.form !== later.form) return byArea(() => ({ kind: 'not-comparable', because: 'other-form' }));
  return byArea((area) => compareArea(earlier.areas[area], later.areas[area], noise[area]));
}

/**
 * The same for one area, whatever it was scored on.
 *
 * @example compareArea(low40High45Point42, low60High70Point64, { detectable: 12, answersChanged: true })
 * // { kind: 'clear-change', direction: 'up' }
 */
export function compareArea(earlier: AreaScore, later: AreaScore, { detectable, answersChanged }: Noise): Change {
  if (!earlier.applicable || !later.applicable) return { kind: 'not-comparable', because: 'not-applicable' };
  if (!answersChanged) return { kind: 'same-answers' };
  const difference = pointDifference(earlier, later);
  const apart = !overlap([earlier.low, earlier.high], [later.low, later.high]);
  if (difference === undefined || !apart || Math.abs(difference) <= detectable + tolerance)
    return { kind: 'too-little' };
  return { kind: 'clear-change', direction: difference > 0 ? 'up' : 'down' };
}

function pointDifference(earlier: ApplicableAreaScore, later: ApplicableAreaScore): number | undefined {
  return earlier.point === null || later.point === null ? undefined : later.point - earlier.point;
}
