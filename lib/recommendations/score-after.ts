/** The score of a city once actions are done: still a range. */
import type { DimensionId } from '@/lib/instrument/instrument';
import { bandsOf } from '@/lib/scoring/score/bands';
import { byDimension } from '@/lib/scoring/score/by-dimension';
import type { DimensionScore, IndicatorScore, Score } from '@/lib/scoring/score/score';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { shareNeededForPoint } from '@/lib/scoring/score/score-dimensions';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
import { applyMoves } from './apply-moves';
import type { Move } from './recommendation';
import type { AdviceInput } from './situation';

/**
 * The score of every heading with moves applied to the answers.
 *
 * An action brings an answer to at least a value. Where nothing was known before, it says no more than that: the
 * indicator then lies between that value and 1, so that acting never lowers a heading's low, high or point. Evidence
 * is of what is there today and stays as it was.
 *
 * @throws RangeError as `scoreAnswers` and `applyMoves` do.
 * @see method, sections 3 and 7
 * @example
 * scoreAfter({ instrument, form: 'quick', answers: {} }, [{ question: 'strategy-exists', to: 'yes' }]).dimensions.strategy.low
 * // 42.857142857142854
 */
export function scoreAfter(input: AdviceInput, moves: readonly Move[]): Score {
  return scorerAfter(input)(moves);
}

/** `scoreAfter` for trying many moves on one city: what does not change is scored once. */
export function scorerAfter(input: AdviceInput): (moves: readonly Move[]) => Score {
  const before = scoreAnswers(input);
  const known = new Map(scoreIndicators(input).map((indicator) => [indicator.id, indicator]));
  return (moves) => {
    if (moves.length === 0) return before;
    const moved = { ...input, answers: applyMoves(input.instrument, input.answers, moves) };
    const after = scoreIndicators(moved).map((indicator) => atLeast(known.get(indicator.id) ?? indicator, indicator));
    const dimensions = byDimension((dimension) => {
      const evidenced = before.dimensions[dimension].evidenced;
      return evidenced === null ? before.dimensions[dimension] : headingOf(after, { dimension, evidenced });
    });
    return { ...before, dimensions };
  };
}

/** What was unknown stays open upwards, unless it can go no higher. */
function atLeast(before: IndicatorScore, after: IndicatorScore): IndicatorScore {
  if (before.status !== 'unknown' || after.status === 'unknown') return after;
  return after.status === 'answered' && after.lo === 1 ? after : { ...before, lo: after.lo };
}

interface Heading {
  readonly dimension: DimensionId;
  readonly evidenced: number;
}

/** The sums run as in scoring, so that a heading that nothing moves agrees to the last bit. */
function headingOf(indicators: readonly IndicatorScore[], { dimension, evidenced }: Heading): DimensionScore {
  const counted = indicators.filter((one) => one.dimension === dimension && one.status !== 'not-applicable');
  const known = counted.filter(({ status }) => status !== 'unknown');
  const total = sum(counted, ({ weight }) => weight);
  const knownWeight = sum(known, ({ weight }) => weight);
  const worth = sum(counted, ({ weight, lo }) => weight * lo);
  const open = sum(counted, ({ weight, lo, hi }) => weight * (hi - lo));
  const knownShare = knownWeight / total;
  const low = 100 * (worth / total);
  const high = Math.min(100, 100 * ((worth + open) / total));
  // What is known to be at least a value counts in low, but not among what is known exactly: low may pass their mean.
  const mean = 100 * (sum(known, ({ weight, lo }) => weight * lo) / knownWeight);
  const point = knownShare >= shareNeededForPoint ? Math.min(high, Math.max(low, mean)) : null;
  return { applicable: true, low, high, point, evidenced, knownShare, bands: bandsOf(low, high) };
}

function sum(indicators: readonly IndicatorScore[], part: (indicator: IndicatorScore) => number): number {
  return indicators.reduce((so, indicator) => so + part(indicator), 0);
}

/**
 * What moves add to the low end of a heading, in points; 0 where the heading does not apply.
 *
 * @example lowGain(before, after, 'strategy') // 12.5
 */
export function lowGain(before: Score, after: Score, dimension: DimensionId): number {
  return Math.max(0, (after.dimensions[dimension].low ?? 0) - (before.dimensions[dimension].low ?? 0));
}
