/** Quantiles of a sample. */

/**
 * The quantile by type 7 of Hyndman and Fan (1996), the default of R and NumPy: linear between the two order
 * statistics around position `(n - 1) * share`.
 *
 * @param sorted ascending, at least one value; the result has its unit.
 * @param share from 0 (smallest) to 1 (largest).
 * @throws RangeError on an empty sample or a share outside 0 to 1.
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies from 0 to 1, not ${share}`);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('An empty sample has no quantile');
  return below + (above - below) * (position - Math.floor(position));
}
