/** The numbers that an edition is built by (method, section 6). */
import { type PartitionId, partitionIds } from './partitions';

/** No class of fewer cities is published. An installation may ask for more, never for less. */
export const smallestClass = 10;

/** So many contributions that no edition has counted yet make a new one. */
export const smallestChange = 5;

/** Noisy counts up to this many, or this near the whole, are not told; never less than the noise reaches. */
export const codedUpTo = 3;

/** Shares and headings are told to the nearest so many percent or points. */
export const step = 5;

interface Ways {
  /** Contributing cities, at least. */
  readonly from: number;
  readonly ways: readonly PartitionId[];
}

/**
 * In which ways a pool of a given size is divided: every further one tells a reader who takes them together more, and
 * so fewer are published while there are few cities. Sizes as `npm run attack` found them.
 */
export const waysBySize: readonly Ways[] = [
  { from: 0, ways: [] },
  { from: 20, ways: ['region', 'population'] },
  { from: 40, ways: partitionIds },
];

/**
 * The ways of dividing a pool of so many cities, by the noisy number.
 *
 * @example waysFor(15) // []
 */
export function waysFor(size: number): readonly PartitionId[] {
  return waysBySize.findLast(({ from }) => size >= from)?.ways ?? [];
}
