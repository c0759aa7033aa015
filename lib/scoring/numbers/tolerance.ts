/**
 * Differences under this many points are the binary representation of numbers, not the city: 100 × 0.75
 * reached by adding thirds may come out a hair under 75. Scores have denominators far too small for a
 * real difference of this size.
 */
export const tolerance = 1e-9;

/**
 * Whether a value in points is at or above a threshold, forgiving the last binary digits.
 *
 * @example reaches(74.99999999999999, 75) // true
 * @example reaches(74.99, 75) // false
 */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}
