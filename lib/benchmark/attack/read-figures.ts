/** What a published figure tells a reader who knows how many cities stand behind it. */
import type { HeadingFigures, PublishedShare } from '../edition/edition';

/** Both ends included. */
export interface CountRange {
  readonly lo: number;
  readonly hi: number;
}

/** How shares were written; anything but `asPublished` only where a rule is switched off to see what it is good for. */
export interface Reading {
  /** Tenths of a percent that shares are rounded to. */
  readonly step: number;
  /** Counts up to 3, and from n - 3, are not told. */
  readonly coded: boolean;
}

export const asPublished: Reading = { step: 50, coded: true };

/** The largest count that is told as `few`; and no rank up to it is told. */
const few = 3;

/**
 * The counts among `size` cities that are published as this share.
 *
 * @example countsOfShare(25, 20, asPublished) // { lo: 5, hi: 5 }
 * @example countsOfShare('few', 20, asPublished) // { lo: 0, hi: 3 }
 */
export function countsOfShare(share: PublishedShare, size: number, { step, coded }: Reading): CountRange {
  if (share === 'few') return { lo: 0, hi: Math.min(few, size) };
  if (share === 'nearly-all') return { lo: Math.max(0, size - few), hi: size };
  // A count c is rounded to this share where it lies from half a step under it to just below half a step above.
  const tenths = Math.round(share * 10);
  const lo = Math.ceil(((2 * tenths - step) * size) / 2000);
  const hi = Math.ceil(((2 * tenths + step) * size) / 2000) - 1;
  return { lo: Math.max(lo, coded ? few + 1 : 0), hi: Math.min(hi, coded ? size - few - 1 : size) };
}

const halfTails = 0.025;

/**
 * The rank, from 1, of the lower end of the 95 % order-statistic interval of the median; the upper end is as far from
 * the top. The largest rank r with P(X < r) at most 2.5 % for X binomial with n throws of a fair coin; 0 where there is
 * none.
 *
 * @example medianRank(25) // 8
 */
export function medianRank(size: number): number {
  let logOfTerm = -size * Math.LN2;
  let tail = 0;
  for (let rank = 0; rank < size; rank += 1) {
    tail += Math.exp(logOfTerm);
    if (tail > halfTails) return rank;
    logOfTerm += Math.log((size - rank) / (rank + 1));
  }
  return 0;
}

/** What a figure says of the sorted values: at least `atLeast` lie under its upper edge, at most `atMost` under its lower edge. */
interface RankedFigure {
  readonly value: number;
  readonly atLeast: number;
  readonly atMost: number;
}

function ranked(figures: HeadingFigures, size: number): readonly RankedFigure[] {
  const quartile = (value: number, share: number): RankedFigure => {
    const position = (size - 1) * share;
    const rank = Math.floor(position) + 1;
    return { value, atLeast: rank, atMost: Number.isInteger(position) ? rank - 1 : rank };
  };
  const quartiles = [quartile(figures.lowerQuartile, 0.25), quartile(figures.median, 0.5), quartile(figures.upperQuartile, 0.75)];
  const rank = medianRank(size);
  // Ends so near the smallest and the largest value are not told: 0 and 100 stand in their place.
  if (rank <= few) return quartiles;
  const order = (value: number, place: number): RankedFigure => ({ value, atLeast: place, atMost: place - 1 });
  return [
    ...quartiles,
    order(figures.medianFrom, rank),
    order(figures.medianTo, size + 1 - rank),
  ];
}

/** The thresholds, in whole points less a half, at which a figure's window begins and ends. */
export function thresholdsOf(figures: HeadingFigures): readonly number[] {
  return Object.values(figures).flatMap((value: number) => [value, value + 1]).filter((at) => at >= 1 && at <= 100);
}

/**
 * How many of `size` cities lie under a threshold, half a point below a whole one.
 *
 * @example citiesBelow({ lowerQuartile: 20, median: 40, upperQuartile: 60, medianFrom: 30, medianTo: 50 }, 21)(41) // { lo: 11, hi: 14 }
 */
export function citiesBelow(figures: HeadingFigures, size: number): (threshold: number) => CountRange {
  const known = ranked(figures, size);
  return (threshold) => {
    let lo = 0;
    let hi = size;
    for (const { value, atLeast, atMost } of known) {
      if (threshold >= value + 1) lo = Math.max(lo, atLeast);
      if (threshold <= value) hi = Math.min(hi, atMost);
    }
    return { lo, hi };
  };
}
