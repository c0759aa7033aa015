/** Arithmetic on closed intervals `[lo, hi]`: what is not known exactly stays a range all the way. */
import { tolerance } from './tolerance';

export type Interval = readonly [lo: number, hi: number];

/**
 * Whether two intervals share at least one point; touching ends count as shared.
 *
 * @example overlap([10, 20], [20, 30]) // true
 * @example overlap([10, 20], [21, 30]) // false
 */
export function overlap(one: Interval, other: Interval): boolean {
  return one[0] <= other[1] + tolerance && other[0] <= one[1] + tolerance;
}

/**
 * How far a value within the interval may lie below a threshold, never less than nothing: the
 * interval of `max(0, threshold - x)`.
 *
 * @example shortfall([40, 60], 50) // [0, 10]
 */
export function shortfall(interval: Interval, threshold: number): Interval {
  return [Math.max(0, threshold - interval[1]), Math.max(0, threshold - interval[0])];
}
