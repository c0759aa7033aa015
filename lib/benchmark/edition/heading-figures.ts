/** The figures of a heading from how many cities lie at each tenth of a point, and what the figures tell. */
import { quantile } from '@/lib/scoring/quantile';
import { roundHalfAway } from '@/lib/scoring/round';
import type { HeadingFigures } from './edition';
import { medianRanks, type Ranks } from './median-interval';
import { codedUpTo } from './rules';

/** A heading that rounds to 100 or less says nothing, so the last threshold is 99. */
export const thresholds = 100;

const quartiles = [
  { key: 'lowerQuartile', share: 0.25 },
  { key: 'median', share: 0.5 },
  { key: 'upperQuartile', share: 0.75 },
] as const;

/**
 * Quartiles (type 7) and the 95 % interval of the median, in whole points. The interval stays open, from 0 or to 100,
 * where its end would lie so near the smallest or the largest value that fewer than four cities can be beyond it: that
 * would tell two of them everything about the others.
 *
 * @param tenths how many cities lie at 0, 1, 2, … 1000 tenths of a point; at least one city.
 * @see method, section 6
 */
export function headingFigures(tenths: ArrayLike<number>): HeadingFigures {
  const size = sum(tenths);
  const ranks = publishedRanks(size);
  const at = (share: number): number => roundHalfAway(quantileOf(tenths, size, share) / 10);
  return {
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    medianFrom: ranks === undefined ? 0 : roundHalfAway(valueAt(tenths, ranks.from) / 10),
    medianTo: ranks === undefined ? 100 : roundHalfAway(valueAt(tenths, ranks.to) / 10),
  };
}

function sum(counts: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) total += counts[at] ?? 0;
  return total;
}

/** The two values around the position are all that a quantile needs of the sample. */
function quantileOf(tenths: ArrayLike<number>, size: number, share: number): number {
  const position = (size - 1) * share;
  const below = Math.floor(position);
  return quantile([valueAt(tenths, below + 1), valueAt(tenths, Math.ceil(position) + 1)], position - below);
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

/** Ranks of the median's interval, where they may be told. */
function publishedRanks(size: number): Ranks | undefined {
  const ranks = medianRanks(size);
  return ranks.from > codedUpTo ? ranks : undefined;
}

/** What order statistics a published value stands between, as positions from 0. */
interface Placed {
  readonly value: number;
  readonly below: number;
  readonly above: number;
}

/**
 * How many cities of a class may lie, rounded to whole points, at or below 0, 1, 2, … 99, as far as the published
 * figures tell a reader who knows the size of the class. Written into the two arrays.
 */
export function headingRanges(figures: HeadingFigures, size: number, into: { readonly lo: Int32Array; readonly hi: Int32Array }): void {
  into.lo.fill(0);
  into.hi.fill(size);
  for (const { value, below, above } of placed(figures, size)) {
    // The statistic under the value rounds to no more than it: it and all before it are at or below.
    for (let point = value; point < thresholds; point += 1) into.lo[point] = Math.max(into.lo[point] ?? 0, below + 1);
    // The statistic above the value rounds to no less: only those before it can be below.
    for (let point = 0; point < Math.min(value, thresholds); point += 1) into.hi[point] = Math.min(into.hi[point] ?? 0, above);
  }
}

function placed(figures: HeadingFigures, size: number): readonly Placed[] {
  const fromQuartiles = quartiles.map(({ key, share }): Placed => {
    const position = (size - 1) * share;
    return { value: figures[key], below: Math.floor(position), above: Math.ceil(position) };
  });
  const ranks = publishedRanks(size);
  if (ranks === undefined) return fromQuartiles;
  return [
    ...fromQuartiles,
    { value: figures.medianFrom, below: ranks.from - 1, above: ranks.from - 1 },
    { value: figures.medianTo, below: ranks.to - 1, above: ranks.to - 1 },
  ];
}
