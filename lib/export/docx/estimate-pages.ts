import type { IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

const exact = estimatePageNumbersWith({ guess: true });

/** Letters of an ordinary face are about half as wide as they are tall. */
const quick = estimatePageNumbersWith({ guess: true, measureWidth: (text, { size, bold }) => text.length * size * (bold ? 0.51 : 0.49) });

/** In letters: beyond some fifty pages, the exact way takes longer than anybody waits. */
const longDocument = 150_000;

/**
 * Which page each heading comes to stand on, found by laying the document out. The layout takes minutes for words
 * and paragraphs without end and for characters that it cannot measure, so it is shown others, which take about the
 * same room, in their place.
 */
export const estimatePages: PageNumberEstimator = Object.assign(
  ((body, context) => {
    const estimate = lettersIn(body) > longDocument ? quick : exact;
    return estimate(measurable(body), context);
  }) satisfies PageNumberEstimator,
  { ...(exact.listNumbers && { listNumbers: exact.listNumbers }) },
);

function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, child) => sum + lettersIn(child), 0);
}

function measurable(node: IXmlableObject): IXmlableObject {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, name === 'w:t' ? plainText(value) : inside(value)]));
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap(shortened).map(inside);
  return typeof value === 'object' && value !== null ? measurable(value as IXmlableObject) : value;
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
  return typeof value === 'string' ? plain(value) : value;
}

function plain(text: string): string {
  return text
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\p{scx=Han}|\p{scx=Hangul}|\p{scx=Hiragana}|\p{scx=Katakana}/gu, 'w ')
    .replace(/[^\n -~–—‘’“”…é]/gu, 'n')
    .replace(/\S{25,}/g, (word) => (word.match(/.{1,24}/g) ?? []).join(' '));
}
