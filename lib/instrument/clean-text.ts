/** One spelling for texts that look the same, without characters that no document can hold. */

// Controls, halves of surrogate pairs, and the two code points that XML refuses.
const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text of several lines: line ends as `\n`, no control characters but newline and tab, NFC, trimmed.
 *
 * @example cleanText(' Adopted\r\nin council\u0000 ') // 'Adopted\nin council'
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '').normalize('NFC').trim();
}

/**
 * A text of one line: as `cleanText`, with every run of white space as one space.
 *
 * @example cleanLine('International\n strategy') // 'International strategy'
 */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
