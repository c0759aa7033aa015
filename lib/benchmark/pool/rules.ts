/** The numbers that an edition is built by (method, section 6). */
import type { PartitionId } from './partitions';

/** No class of fewer cities is published. An installation may ask for more, never for less. */
export const smallestClass = 10;

/** So many contributions that no edition has counted yet make a new one. */
export const smallestChange = 5;

/** Noisy counts up to this many, or this near the whole, are not told: 24 moves in 25 are no further than this. */
export const codedUpTo = 3;

/** Shares and areas are told to the nearest so many percent or points. */
export const step = 5;

interface Ways {
  /** Contributing cities, at least. */
  readonly from: number;
  readonly ways: readonly PartitionId[];
}

/**
 * In which ways a pool of a given size is divided: every further one tells a reader who takes them together more, whose
 * best guess may be right at most 5 points in a hundred more often than a guess from the smallest group. In simulated
 * pools of one to six editions that was 3.0 with the first way (20 pools); with two 5.2 in pools of 30 to 59 cities and
 * 4.5 in those of 60 to 85 (58 pools of all sizes). A first look at 4 pools, with a shorter noise, gave 6 with three
 * and 8 with four.
 */
export const waysBySize: readonly Ways[] = [
  { from: 0, ways: [] },
  { from: 20, ways: ['region'] },
  { from: 60, ways: ['region', 'population'] },
];

/**
 * The ways of dividing a pool of so many cities, by the noisy number.
 *
 * @example waysFor(15) // []
 */
export function waysFor(size: number): readonly PartitionId[] {
  return waysBySize.findLast(({ from }) => size >= from)?.ways ?? [];
}
