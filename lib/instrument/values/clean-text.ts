/** One spelling for texts that look the same, without characters that no document can hold. */

// Putting marks in order takes time that grows with the square of their number; no script needs more than a few.
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

// What word processors and presentations put between lines: deleted, it would make one word of two.
const lineSeparators = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
const fieldSeparators = /[\u001C-\u001F\u0080-\u009F]/gu;

// Controls, halves of surrogate pairs, and the two code points that XML refuses.
const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

// White space, what no reader is meant to see, the blank of braille, and the place of an object that was not pasted.
const blank = /[\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC]/u;

// Blanks that say how the letter before them looks: variants of pictures and of Chinese characters, flags.
const shapes = /[\uFE00-\uFE0F\u{E0020}-\u{E007F}\u{E0100}-\u{E01EF}]/u;

// A mark alone stands on nothing.
const visible = /(?!\p{Default_Ignorable_Code_Point})[^\p{Z}\p{Cc}\p{M}\u2800\uFFF9-\uFFFC]/u;

/**
 * A text of several lines: line ends as `\n`, no control characters but newline and tab, NFC, at most thirty
 * marks on one letter, without blanks at its ends. Empty where nothing in it can be seen.
 *
 * @example cleanText(' Adopted\r\nin council\u0000 ') // 'Adopted\nin council'
 * @example cleanText('\u200B\u3164') // ''
 */
export function cleanText(text: string): string {
  const writable = text.replace(lineSeparators, '\n').replace(fieldSeparators, ' ').replace(unwritable, '');
  const spelled = fewerMarks(fewerMarks(writable).normalize('NFC'));
  return visible.test(spelled) ? withoutBlankEnds(spelled) : '';
}

/** Asked twice: a few marks become two when they are brought into their one spelling. */
function fewerMarks(text: string): string {
  return text.replace(tooManyMarks, '$1');
}

/** By hand, because a pattern for the end of a text tries again from every blank in its middle. */
function withoutBlankEnds(text: string): string {
  let start = 0;
  while (blank.test(characterAt(text, start))) start += characterAt(text, start).length;
  let end = text.length;
  while (isBlankEnd(text, end)) end -= characterBefore(text, end).length;
  return text.slice(start, end);
}

/** A joiner behind a mark is part of how some scripts of South Asia write the end of a word. */
function isBlankEnd(text: string, end: number): boolean {
  const last = characterBefore(text, end);
  if (!blank.test(last) || shapes.test(last)) return false;
  return !(/[\u200C\u200D]/.test(last) && /\p{M}/u.test(characterBefore(text, end - 1)));
}

function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

function characterBefore(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}

/**
 * A text of one line: as `cleanText`, with every run of white space as one space.
 *
 * @example cleanLine('International\n strategy') // 'International strategy'
 */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
