/**
 * By code units: the same order everywhere.
 *
 * @example ['b', 'a'].toSorted(byCodeUnits) // ['a', 'b']
 */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
