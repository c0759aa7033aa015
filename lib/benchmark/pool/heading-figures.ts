/** The figures of a heading from how many cities lie at each tenth of a point (method, section 6). */
import { roundHalfAway } from '@/lib/scoring/round';
import type { HeadingFigures } from './edition';
import { medianRanks } from './median-interval';
import { codedUpTo, step } from './rules';

interface NoisyHeading {
  /** How many cities lie at 0, 1, 2, … 1000 tenths of a point; at least one city. */
  readonly tenths: ArrayLike<number>;
  /** So many ranks every figure is moved by. */
  readonly move: number;
  /** No move is further. */
  readonly reach: number;
  /** Noisy number of cities: for how far the figures may be off, which is told. */
  readonly size: number;
}

/**
 * Quartiles and the 95 % interval of the median, to five points: the values of cities whose ranks are moved by the
 * noise. The interval is wider by the reach of the noise on either side, and open, from 0 or to 100, where its end
 * would lie among the three cities at an end.
 *
 * @see method, section 6
 * @throws RangeError where there is no city.
 */
export function headingFigures({ tenths, move, reach, size }: NoisyHeading): HeadingFigures {
  const cities = sum(tenths);
  const at = (rank: number): number => step * roundHalfAway(valueAt(tenths, Math.min(cities, Math.max(1, rank))) / (10 * step));
  const quartile = (share: number): number => at(roundHalfAway((cities - 1) * share) + 1 + move);
  const ranks = medianRanks(cities);
  const from = ranks.from + move - reach;
  const to = ranks.to + move + reach;
  const [lowerQuartile, upperQuartile] = [quartile(0.25), quartile(0.75)];
  return {
    lowerQuartile,
    median: quartile(0.5),
    upperQuartile,
    medianFrom: from > codedUpTo ? at(from) : 0,
    medianTo: to <= cities - codedUpTo ? at(to) : 100,
    mayBeOff: Math.ceil(step / 2 + (reach * (upperQuartile - lowerQuartile)) / (size / 2)),
  };
}

function sum(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((total, cities) => total + cities, 0);
}

/** The value of a rank, from 1 for the smallest. */
function valueAt(tenths: ArrayLike<number>, rank: number): number {
  let seen = 0;
  for (let at = 0; at < tenths.length; at += 1) {
    seen += tenths[at] ?? 0;
    if (seen >= rank) return at;
  }
  throw new RangeError(`A sample of ${seen} has no value of rank ${rank}`);
}
