/** Texts as a cell of a sheet can hold them. */
import { legibleText } from './legible-text';

/** A little under what the common programs take, 32,767 UTF-16 units. */
const mostUnits = 32_000;

/** What is longer than a cell ends with the mark. */
export function cellText(text: string, cutMark: string): string {
  const legible = legibleText(text);
  if (legible.length <= mostUnits) return legible;
  return `${legible.slice(0, mostUnits).replace(/[\uD800-\uDBFF]$/, '')}${cutMark}`;
}

/** Whether a program might take the text for a formula if it were typed in. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text);
}
