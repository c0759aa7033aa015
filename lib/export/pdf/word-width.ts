/** How much of a line words take, counted in usual letters: near enough to know which of them need to be cut. */
import { clusters } from './legible';

export function wordWidth(word: string): number {
  return Array.from(clusters.segment(word)).reduce((width, { segment }) => width + widthOf(segment), 0);
}

function widthOf(segment: string): number {
  if (/^[mwMW@%—…\u2e80-\uffdc]/.test(segment)) return 1.75;
  if (/^\p{Lu}/u.test(segment)) return 1.25;
  return /^[fijlt.,:;'’|!()[\]]/.test(segment) ? 0.6 : 1;
}

/** Where a line may end anyway, or where every character stands alone. */
const breaks = /[\u200b\u00ad-]|[\u2e80-\uffff]/;

/** Allows a line to end within words that are longer than a line has room for. */
export function breakLongWords(text: string, longest: number): string {
  return text
    .split(/(\s)/)
    .map((word) => (2 * word.length <= longest ? word : breakWord(word, longest)))
    .join('');
}

function breakWord(word: string, longest: number): string {
  let run = 0;
  return Array.from(clusters.segment(word), ({ segment }) => {
    const width = breaks.test(segment) ? 0 : widthOf(segment);
    run = width === 0 ? 0 : run + width;
    if (run <= longest) return segment;
    run = width;
    return `\u200b${segment}`;
  }).join('');
}
