/** Whether an area's result hangs on how its indicators are weighted (method, section 3). */
import type { AreaId } from '@/lib/instrument/model/instrument';
import { stageOf } from '@/lib/scoring/score/stages';
import { byArea } from '@/lib/scoring/score/by-area';
import { quantile } from '@/lib/scoring/numbers/quantile';
import { scoreArea } from '@/lib/scoring/score/score-area';
import type { IndicatorScore } from '@/lib/scoring/score/score';
import { weightDraws, weightFactors } from './weight-factors';

/** The share of draws in which the stage must hold to be called stable (method, section 3). */
export const shareForStable = 0.9;

export interface WeightRobustness {
  /** 5th and 95th percentile of the point over all draws, from 0 to 100, unrounded; quantiles of type 7. */
  readonly from: number;
  readonly to: number;
  /** Share of the draws in which the point stays in its stage, from 0 to 1. */
  readonly stageShare: number;
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
 * 1/2 and 2, and says how far the point of each area moves (method, section 3). null where the area has no
 * point. Which indicators are known, and so whether there is a point, does not change with the draws.
 *
 * @example weightRobustness({ indicators, seed: 1 }).impact
 * // { from: 31.2, to: 44.9, stageShare: 0.98, verdict: 'stable' }
 */
export function weightRobustness({ indicators, seed }: WeightRobustnessInput): Record<AreaId, WeightRobustness | null> {
  return byArea((area) => {
    const own = indicators.filter((indicator) => indicator.area === area);
    const { point } = scoreArea(own);
    return point === null ? null : describe(point, drawPoints(own, seed));
  });
}

function describe(point: number, drawn: Float64Array): WeightRobustness {
  const stage = stageOf(point);
  let held = 0;
  for (const value of drawn) if (stageOf(value) === stage) held += 1;
  const stageShare = held / drawn.length;
  drawn.sort();
  return {
    from: quantile(drawn, 0.05),
    to: quantile(drawn, 0.95),
    stageShare,
    verdict: stageShare >= shareForStable ? 'stable' : 'depends-on-weights',
  };
}

/**
 * An indicator keeps its factors whether or not the others are known: positions count all indicators of the area.
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
