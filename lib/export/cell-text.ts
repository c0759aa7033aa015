/** Texts as a cell of a sheet can hold them. */

// Controls but newline and tab, halves of surrogate pairs, and the code points that XML refuses.
const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A little under what the common programs take, 32,767 UTF-16 units. */
const mostUnits = 32_000;

/** Without what no file can hold; what is longer than a cell ends with the mark. */
export function cellText(text: string, cutMark: string): string {
  const writable = text.replace(/\r\n?/g, '\n').replace(unwritable, '');
  if (writable.length <= mostUnits) return writable;
  return `${writable.slice(0, mostUnits).replace(/[\uD800-\uDBFF]$/, '')}${cutMark}`;
}

/** Whether a program might take the text for a formula if it were typed in. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text);
}
