/** The one rounding of the product. Scores stay unrounded until a page or a document shows them. */

/** A double carries 15 significant decimal digits; what stands beyond them is noise of the arithmetic. */
const significantDigits = 15;

function shiftDecimalPoint(value: number, places: number): number {
  if (places === 0) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds to a number of decimals; a tie goes away from zero (method, section 3).
 *
 * Ties are decided on the decimal number that people read, to 15 significant digits, not on its nearest
 * binary neighbour: 1.005 is stored a little under 1.005, and still rounds to 1.01 at two decimals.
 * Never returns -0.
 *
 * @param value any finite number, in any unit.
 * @param decimals how many decimals to keep, a whole number from 0 to 15; 0 where left out.
 * @throws RangeError where the value is not finite or the decimals are out of range.
 * @example roundHalfAway(62.5) // 63
 * @example roundHalfAway(-62.5) // -63
 * @example roundHalfAway(1.005, 2) // 1.01
 */
export function roundHalfAway(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) throw new RangeError(`Only a finite number can be rounded, not ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(`Decimals are a whole number from 0 to 15, not ${decimals}`);
  }
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const size = Number(Math.abs(value).toPrecision(significantDigits));
  const rounded = shiftDecimalPoint(Math.round(shiftDecimalPoint(size, decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/**
 * The difference of two numbers as a reader finds it who takes one printed number from the other: both are rounded
 * first, so that printed figures add up.
 *
 * @param later any finite number; `earlier` likewise, in the same unit.
 * @param decimals how many are printed; 0 where left out.
 * @throws RangeError where `roundHalfAway` does.
 * @example printedDifference(75, 47.5) // 27, since 47.5 is printed as 48
 * @example printedDifference(75, 48.75, 1) // 26.2, since 48.75 is printed as 48.8
 */
export function printedDifference(later: number, earlier: number, decimals = 0): number {
  return roundHalfAway(roundHalfAway(later, decimals) - roundHalfAway(earlier, decimals), decimals);
}
