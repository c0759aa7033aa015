/** What ties noise to the cities in a cell: a secret number of each contribution, and their sum. */

/** Record keys and cell keys are whole numbers from 0 to below this: what a column of any database holds. */
export const keySpan = 2 ** 31;

/**
 * The key of two sets of cities together that have no city in common, or of a set and one more city. The order does not
 * matter, so pages of contributions may come in any.
 *
 * @see Thompson, Broadfoot and Elazar (2013), cell-key method; method, section 6
 * @example addKeys(keySpan - 1, 3) // 2
 */
export function addKeys(one: number, other: number): number {
  return (one + other) % keySpan;
}

/** Whether it can be a record key. */
export function isRecordKey(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < keySpan;
}
