import type { IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { measuredText, measureWidth } from './measured-text';

const estimate = estimatePageNumbersWith({ guess: true, measureWidth });

/**
 * Which page each heading comes to stand on, found by laying the document out: shown words of the same widths in
 * place of the real ones, and very long paragraphs cut up, which would take it minutes.
 */
export const estimatePages: PageNumberEstimator = (body, context) => {
  const shown = measurable(body);
  return piecesIn(shown) > mostPieces ? { bookmarks: new Map() } : estimate(shown, context);
};

/** Beyond some five hundred pages the word processor is left to find the numbers. */
const mostPieces = 120_000;

/** Words and everything else that the layout places one by one. */
function piecesIn(value: unknown): number {
  if (typeof value === 'string') return Math.ceil(value.length / 4);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, child]) => (name === '_attr' ? sum : sum + piecesIn(child)), 1);
}

function measurable(node: IXmlableObject): IXmlableObject {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, name === 'w:t' ? plainText(value) : inside(value)]));
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap(shortened).map(inside);
  return typeof value === 'object' && value !== null ? measurable(value) : value;
}

const longestParagraph = 30;

/** A paragraph of very many runs as several with the same properties. */
function shortened(child: unknown): readonly unknown[] {
  const paragraph: unknown = typeof child === 'object' && child !== null && 'w:p' in child ? child['w:p'] : undefined;
  if (!Array.isArray(paragraph) || paragraph.length <= longestParagraph) return [child];
  const [properties, ...runs] = paragraph as readonly unknown[];
  const count = Math.ceil(runs.length / longestParagraph);
  return Array.from({ length: count }, (_, index) => ({ 'w:p': [properties, ...runs.slice(index * longestParagraph, (index + 1) * longestParagraph)] }));
}

function plainText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainText);
  return typeof value === 'string' ? measuredText(value) : value;
}
