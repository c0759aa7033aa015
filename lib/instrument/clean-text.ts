/** One spelling for texts that look the same, without characters that no document can hold. */

// Putting marks in order takes time that grows with the square of their number; no script needs more than a few.
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

// Controls, halves of surrogate pairs, and the two code points that XML refuses.
const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text of several lines: line ends as `\n`, no control characters but newline and tab, NFC, at most thirty
 * marks on one letter, trimmed.
 *
 * @example cleanText(' Adopted\r\nin council\u0000 ') // 'Adopted\nin council'
 */
export function cleanText(text: string): string {
  const writable = text.replace(/\r\n?/g, '\n').replace(unwritable, '');
  return fewerMarks(fewerMarks(writable).normalize('NFC')).trim();
}

/** Asked twice: a few marks become two when they are brought into their one spelling. */
function fewerMarks(text: string): string {
  return text.replace(tooManyMarks, '$1');
}

/**
 * A text of one line: as `cleanText`, with every run of white space as one space.
 *
 * @example cleanLine('International\n strategy') // 'International strategy'
 */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
