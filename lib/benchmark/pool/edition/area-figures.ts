/** The figures of an area from noisy counts by five points (method, section 6). */
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import type { AreaFigures } from './edition';
import { medianRanks } from './median-interval';
import { codedUpTo, step } from '@/lib/benchmark/pool/rules';

/** Ranks from 1 for the smallest; of the interval's ends undefined where it is open. */
interface AreaRanks {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly medianFrom: number | undefined;
  readonly medianTo: number | undefined;
}

/**
 * Of which ranks the figures of an area are the values.
 *
 * @param size the noisy number of cities.
 * @param wider so many ranks the interval of the median is wider on either side.
 * @example areaRanks(24, 2).median // 13
 */
export function areaRanks(size: number, wider: number): AreaRanks {
  const quartile = (share: number): number => roundHalfAway((size - 1) * share) + 1;
  const ranks = medianRanks(size);
  const from = ranks.from - wider;
  const to = ranks.to + wider;
  return {
    lowerQuartile: quartile(0.25),
    median: quartile(0.5),
    upperQuartile: quartile(0.75),
    medianFrom: from > codedUpTo ? from : undefined,
    medianTo: to <= size - codedUpTo ? to : undefined,
  };
}

/** The step that an area of so many tenths of a point is counted at: 0 for 0 points, 1 for 5, … */
export function areaStep(tenths: number): number {
  return roundHalfAway(tenths / (10 * step));
}

interface NoisyArea {
  /** How many cities lie at or below 0, 5, … 100 points, each count moved by the noise of those cities. */
  readonly upTo: readonly number[];
  /** How many cities there are, moved by the noise of all of them. */
  readonly size: number;
  /** Nine counts in ten are moved no further. */
  readonly reach: number;
}

/**
 * Quartiles and the 95 % interval of the median, to five points: the first step whose noisy count reaches the rank. The
 * interval is wider by the reach of the usual noise on either side, so that it holds for nine moves in ten, and open,
 * from 0 or to 100, where its end would lie among the three cities at an end.
 *
 * In simulations these quartiles were nearer to the true ones than those at a rank moved by the noise of the class: off
 * by 5.7 points beside 6.6 in classes of 10 cities, 3.2 beside 3.5 in 20, 1.8 beside 1.9 in 50.
 *
 * @see method, section 6
 * @example areaFigures({ upTo, size: 24, reach: 2 }).median // 45
 */
export function areaFigures({ upTo, size, reach }: NoisyArea): AreaFigures {
  const at = (rank: number): number => {
    const first = upTo.findIndex((cities) => cities >= rank);
    return first === -1 ? 100 : step * first;
  };
  const ranks = areaRanks(size, reach);
  const [lowerQuartile, upperQuartile] = [at(ranks.lowerQuartile), at(ranks.upperQuartile)];
  return {
    lowerQuartile,
    median: at(ranks.median),
    upperQuartile,
    medianFrom: ranks.medianFrom === undefined ? 0 : at(ranks.medianFrom),
    medianTo: ranks.medianTo === undefined ? 100 : at(ranks.medianTo),
    // Half a step of rounding; and as many ranks as the noise reaches, in the middle half of which half of the cities
    // lie.
    mayBeOff: Math.ceil(step / 2 + (2 * reach * (upperQuartile - lowerQuartile)) / size),
  };
}
