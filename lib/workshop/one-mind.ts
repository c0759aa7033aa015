/** Whether a room is of one mind, divided, or neither. */

interface CountedOnce {
  /** The unsure among them. */
  readonly voters: number;
  /** How many gave each answer, of which each voter gave at most one. */
  readonly counts: readonly number[];
}

/** Of disagreement, from 0 to 1: levels as far apart as where each is chosen equally often. */
export const leastOfDivided = 0.5;

/**
 * Four in five of all who voted gave the same answer.
 *
 * @see method, section 8
 * @example isOfOneMind({ voters: 5, counts: [4, 1] }) // true
 * @example isOfOneMind({ voters: 3, counts: [1, 0] }) // false: two were unsure
 */
export function isOfOneMind({ voters, counts }: CountedOnce): boolean {
  return voters > 0 && 5 * Math.max(...counts) >= 4 * voters;
}
