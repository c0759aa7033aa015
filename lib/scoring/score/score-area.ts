/** From indicators to the score of an area (method, section 3). */
import { stagesOf } from './stages';
import type { AreaScore, IndicatorScore } from './score';

/** A point is given where at least this share of the weight is known exactly (method, section 3). */
export const shareNeededForPoint = 0.6;

/**
 * Scores a list of indicators as if they were one area: all indicators of an area give that area's score, some
 * of them the score on those alone. In points from 0 to 100, the known share from 0 to 1.
 *
 * @example scoreArea([]).applicable // false
 */
export function scoreArea(indicators: readonly IndicatorScore[]): AreaScore {
  const { total, known, worth, knownWorth, open, evidenced } = addUp(indicators);
  if (total === 0) return notApplicable;
  const low = 100 * (worth / total);
  const high = Math.min(100, 100 * ((worth + open) / total));
  const knownShare = known / total;
  return {
    applicable: true,
    low,
    high,
    point: knownShare >= shareNeededForPoint ? 100 * (knownWorth / known) : null,
    evidenced: 100 * (evidenced / total),
    knownShare,
    stages: stagesOf(low, high),
  };
}

interface Sums {
  /** Weight of all applicable indicators. */
  readonly total: number;
  /** Weight of those known exactly. */
  readonly known: number;
  /** Weight times the value that there is at least, of all and of those known exactly. */
  readonly worth: number;
  readonly knownWorth: number;
  /** Weight times how much higher the value may be. */
  readonly open: number;
  /** Weight times value of those known exactly that carry evidence. */
  readonly evidenced: number;
}

/** All sums run over the same indicators in the same order: so evidenced <= low <= high holds to the last bit. */
function addUp(indicators: readonly IndicatorScore[]): Sums {
  const sums = { total: 0, known: 0, worth: 0, knownWorth: 0, open: 0, evidenced: 0 };
  for (const { status, weight, lo, hi, evidenced } of indicators) {
    if (status === 'not-applicable') continue;
    sums.total += weight;
    sums.worth += weight * lo;
    sums.open += weight * (hi - lo);
    if (status === 'unknown') continue;
    sums.known += weight;
    sums.knownWorth += weight * lo;
    if (evidenced) sums.evidenced += weight * lo;
  }
  return sums;
}

const notApplicable: AreaScore = {
  applicable: false,
  low: null,
  high: null,
  point: null,
  evidenced: null,
  knownShare: null,
  stages: [],
};
