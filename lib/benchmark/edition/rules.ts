/** The numbers and the switches that an edition is built by (method, section 6). */

/** No class of fewer cities is published. An installation may ask for more, never for less. */
export const smallestClass = 10;

/** A change of fewer cities renews nothing. */
export const smallestChange = 5;

/** So many contributors may tell each other what they answered. */
export const coalition = 2;

/** Counts up to this many, or this near the whole, are not told: the coalition, and one more city. */
export const codedUpTo = coalition + 1;

/** Shares are told to the nearest so many percent. */
export const shareStep = 5;

/**
 * All are on, except in tests that show what each of them keeps: they act on what is published. `merge`: off, classes
 * under the smallest size are left out instead. `keep`: off, every figure is renewed. `round`: off, shares to a tenth
 * of a percent. `code`: off, small counts as shares.
 */
export interface Rules {
  readonly merge: boolean;
  readonly keep: boolean;
  readonly round: boolean;
  readonly code: boolean;
}

export const allRules: Rules = { merge: true, keep: true, round: true, code: true };
