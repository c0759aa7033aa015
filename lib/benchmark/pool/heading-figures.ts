/** The figures of a heading from noisy counts by five points (method, section 6). */
import { roundHalfAway } from '@/lib/scoring/round';
import type { HeadingFigures } from './edition';
import { medianRanks } from './median-interval';
import { codedUpTo, step } from './rules';

interface NoisyHeading {
  /** How many cities lie at or below 0, 5, … 100 points, each count moved by the noise of those cities. */
  readonly upTo: readonly number[];
  /** How many cities there are, moved by the noise of all of them. */
  readonly size: number;
  /** Nine counts in ten are moved no further. */
  readonly reach: number;
}

/**
 * Quartiles and the 95 % interval of the median, to five points: the first step whose noisy count reaches the rank. The
 * interval is wider by the reach of the usual noise on either side, so that it holds for nine moves in ten, and open, from
 * 0 or to 100, where its end would lie among the three cities at an end.
 *
 * In simulations these quartiles were nearer to the true ones than those at a rank moved by the noise of the class: off
 * by 5.7 points beside 6.6 in classes of 10 cities, 3.2 beside 3.5 in 20, 1.8 beside 1.9 in 50.
 *
 * @see method, section 6
 * @example headingFigures({ upTo, size: 24, reach: 2 }).median // 45
 */
export function headingFigures({ upTo, size, reach }: NoisyHeading): HeadingFigures {
  const at = (rank: number): number => {
    const first = upTo.findIndex((cities) => cities >= rank);
    return first === -1 ? 100 : step * first;
  };
  const quartile = (share: number): number => at(roundHalfAway((size - 1) * share) + 1);
  const [lowerQuartile, upperQuartile] = [quartile(0.25), quartile(0.75)];
  const ranks = medianRanks(size);
  const from = ranks.from - reach;
  const to = ranks.to + reach;
  return {
    lowerQuartile,
    median: quartile(0.5),
    upperQuartile,
    medianFrom: from > codedUpTo ? at(from) : 0,
    medianTo: to <= size - codedUpTo ? at(to) : 100,
    // Half a step of rounding; and as many ranks as the noise reaches, in the middle half of which half of the cities lie.
    mayBeOff: Math.ceil(step / 2 + (2 * reach * (upperQuartile - lowerQuartile)) / size),
  };
}
