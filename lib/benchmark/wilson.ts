/** The 0.975 quantile of the standard normal distribution: two sides of 2.5 % leave 95 %. */
const z95 = 1.959963984540054;

/**
 * The 95 % interval of a share by Wilson's score method: the shares that the observed one does not contradict. Unlike
 * the usual plus-or-minus it stays within 0 and 100 and keeps its promise for a few dozen cities. Percent in, percent
 * out, unrounded; symmetric, so that the interval of the complement is the complement of the interval.
 *
 * @param percent the observed share, from 0 to 100
 * @param n how many answered; a positive whole number
 * @throws RangeError where either is out of range.
 * @see method, section 5; E. B. Wilson, Journal of the American Statistical Association 22, 1927; R. G. Newcombe,
 * Statistics in Medicine 17, 1998, method 3
 * @example wilsonInterval(88, 27) // [70.9…, 95.7…]
 */
export function wilsonInterval(percent: number, n: number): readonly [from: number, to: number] {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`A share must lie from 0 to 100, not ${percent}`);
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`A base must be a positive whole number, not ${n}`);
  const share = percent / 100;
  const spread = z95 ** 2 / n;
  const centre = share + spread / 2;
  const half = z95 * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  const from = (100 * (centre - half)) / (1 + spread);
  const to = (100 * (centre + half)) / (1 + spread);
  // At 0 and 100 the interval touches the share exactly; the arithmetic misses it by a hair.
  return [Math.max(0, Math.min(from, percent)), Math.min(100, Math.max(to, percent))];
}
