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
const breaks = /[\s\u200b\u00ad-]|[\u2e80-\uffff]/;

/** The pieces between which a line may end too, for words that are longer than a line has room for. */
export function breakLongWords(text: string, longest: number): string[] {
  if (text.split(/\s/).every((word) => 2 * word.length <= longest)) return [text];
  const pieces = [''];
  let run = 0;
  for (const { segment } of clusters.segment(text)) {
    const width = breaks.test(segment) ? 0 : widthOf(segment);
    run = width === 0 ? 0 : run + width;
    if (run > longest) {
      run = width;
      pieces.push('');
    }
    pieces[pieces.length - 1] += segment;
  }
  return pieces;
}
