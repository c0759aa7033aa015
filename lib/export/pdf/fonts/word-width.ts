/** How much of a line words take, counted in usual letters: near enough to know which of them need to be cut. */
import { clusters } from './legible';

export function wordWidth(word: string): number {
  return plain.test(word) ? plainWidth(word) : clusteredWidth(word);
}

/** Characters that each stand for themselves: most words hold no others, and are counted the quicker way. */
const plain = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026]*$/;

const plainWidths = Array.from({ length: 0x2027 }, (_, code) => measuredWidth(String.fromCharCode(code)));

function plainWidth(word: string): number {
  let width = 0;
  for (let place = 0; place < word.length; place += 1) width += plainWidths[word.charCodeAt(place)] ?? 0;
  return width;
}

function clusteredWidth(word: string): number {
  return Array.from(clusters.segment(word)).reduce((width, { segment }) => width + widthOf(segment), 0);
}

function widthOf(segment: string): number {
  return (segment.length === 1 ? plainWidths[segment.charCodeAt(0)] : undefined) ?? measuredWidth(segment);
}

function measuredWidth(segment: string): number {
  if (/^[mwMW@%—…\u2e80-\uffdc]/.test(segment)) return 1.75;
  if (/^\p{Lu}/u.test(segment)) return 1.25;
  return /^[fijlt.,:;'’|!()[\]]/.test(segment) ? 0.6 : 1;
}

/** Where a line may end anyway, or where every character stands alone. */
const breaks = /[\s\u200b\u00ad-]|[\u2e80-\uffff]/;

/** Whether a word is so long that its width matters. */
function mayBreak(text: string, longest: number): boolean {
  if (2 * text.length <= longest) return false;
  return text
    .split(/[\s\u2e80-\uffff]/)
    .some((word) => 2 * word.length > longest && (!plain.test(word) || plainWidth(word) > longest));
}

/** The pieces between which a line may end too, for words that are longer than a line has space for. */
export function breakLongWords(text: string, longest: number): string[] {
  if (!mayBreak(text, longest)) return [text];
  const pieces: string[] = [];
  let piece = '';
  let run = 0;
  for (const segment of segmentsOf(text)) {
    const width = breaks.test(segment) ? 0 : widthOf(segment);
    run = width === 0 ? 0 : run + width;
    if (run > longest) {
      pieces.push(piece);
      piece = '';
      run = width;
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Looking for clusters takes a hundred times longer than going through characters. */
function segmentsOf(text: string): Iterable<string> {
  return plain.test(text) ? text : Array.from(clusters.segment(text), ({ segment }) => segment);
}
