/** Whether a workshop is of one mind, divided, or neither. */

interface CountedOnce {
  /** The unsure among them. */
  readonly voters: number;
  /** How many gave each answer, of which each voter gave at most one. */
  readonly counts: readonly number[];
}

/** Of disagreement, from 0 to 1: levels as far apart as where each is chosen equally often. */
export const leastDivided = 0.5;

/**
 * Four in five of all who voted gave the same answer.
 *
 * @see method, section 8
 * @example isConsensus({ voters: 5, counts: [4, 1] }) // true
 * @example isConsensus({ voters: 3, counts: [1, 0] }) // false: two were unsure
 */
export function isConsensus({ voters, counts }: CountedOnce): boolean {
  return voters > 0 && 5 * Math.max(...counts) >= 4 * voters;
}
