/** Whether a heading's result hangs on how its indicators are weighted (method, section 3). */
import type { DimensionId } from '@/lib/instrument/instrument';
import { bandOf } from '../score/bands';
import { byDimension } from '../score/by-dimension';
import { quantile } from '../numbers/quantile';
import { scoreHeading } from '../score/score-heading';
import type { IndicatorScore } from '../score/score';
import { weightDraws, weightFactors } from './weight-factors';

/** The share of draws in which the band must hold to be called stable (method, section 3). */
export const shareForStable = 0.9;

export interface WeightRobustness {
  /** 5th and 95th percentile of the point over all draws, from 0 to 100, unrounded; quantiles of type 7. */
  readonly from: number;
  readonly to: number;
  /** Share of the draws in which the point stays in its band, from 0 to 1. */
  readonly bandShare: number;
  readonly verdict: 'stable' | 'depends-on-weights';
}

export interface WeightRobustnessInput {
  /** As `scoreIndicators` lists them. */
  readonly indicators: readonly IndicatorScore[];
  /** Any whole number; the same seed gives the same result for ever. */
  readonly seed: number;
}

/**
 * Weights are judgement: draws 2,000 weight vectors, each weight times an independent factor, log-uniform between
 * 1/2 and 2, and says how far the point of each heading moves (method, section 3). null where the heading has no
 * point. Which indicators are known, and so whether there is a point, does not change with the draws.
 *
 * @example weightRobustness({ indicators, seed: 1 }).impact
 * // { from: 31.2, to: 44.9, bandShare: 0.98, verdict: 'stable' }
 */
export function weightRobustness({ indicators, seed }: WeightRobustnessInput): Record<DimensionId, WeightRobustness | null> {
  return byDimension((dimension) => {
    const own = indicators.filter((indicator) => indicator.dimension === dimension);
    const { point } = scoreHeading(own);
    return point === null ? null : describe(point, drawPoints(own, seed));
  });
}

function describe(point: number, drawn: Float64Array): WeightRobustness {
  const band = bandOf(point);
  let held = 0;
  for (const value of drawn) if (bandOf(value) === band) held += 1;
  const bandShare = held / drawn.length;
  drawn.sort();
  return {
    from: quantile(drawn, 0.05),
    to: quantile(drawn, 0.95),
    bandShare,
    verdict: bandShare >= shareForStable ? 'stable' : 'depends-on-weights',
  };
}

/**
 * An indicator keeps its factors whether or not the others are known: positions count all indicators of the heading.
 */
function drawPoints(indicators: readonly IndicatorScore[], seed: number): Float64Array {
  const factors = weightFactors(seed, indicators.length);
  const asserted = new Float64Array(weightDraws);
  const known = new Float64Array(weightDraws);
  indicators.forEach(({ status, weight, lo }, position) => {
    if (status !== 'answered' && status !== 'closed') return;
    const start = position * weightDraws;
    for (let draw = 0; draw < weightDraws; draw += 1) {
      const drawn = weight * (factors[start + draw] ?? 1);
      known[draw] = (known[draw] ?? 0) + drawn;
      asserted[draw] = (asserted[draw] ?? 0) + drawn * lo;
    }
  });
  return asserted.map((sum, draw) => Math.min(100, 100 * (sum / (known[draw] ?? 1))));
}
