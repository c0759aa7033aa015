/** On which side of its paragraph, item or cell somebody's words begin. */
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/export/model/document';
import { drawPdf } from './draw-pdf';
import { hasPoppler, placesOf } from './poppler.fixture';
import { printBlocks } from './print-blocks';
import { sampleFrame } from './sample-document.fixture';

const of = (text: string) => [{ text, own: true as const }];
const blocks: readonly Block[] = [
  { kind: 'paragraph', text: of('עברית') },
  { kind: 'list', ordered: true, items: [of('first'), of('שני'), of('שלישי'), of('fourth')] },
  {
    kind: 'table',
    caption: [],
    columns: [
      { title: [{ text: 'Name' }], width: 1, align: 'start' },
      { title: [{ text: 'Count' }], width: 1, align: 'end' },
    ],
    rows: [
      [of('חמש'), of('5')],
      [of('sixth'), of('6')],
    ],
  },
];

/** An A4 page is 595 points wide. */
const middle = 297;

describe('printBlocks', () => {
  it('splits a list where the direction changes, and goes on counting', () => {
    const printed = printBlocks(blocks, { levels: new Map(), labels: new Map(), direction: 'ltr', language: 'en' });
    expect(
      printed.flatMap((block) => (block.kind === 'list' ? [[block.direction, block.start, block.items.length]] : [])),
    ).toEqual([
      ['ltr', 1, 1],
      ['rtl', 2, 2],
      ['ltr', 4, 1],
    ]);
  });
});

describe.runIf(hasPoppler)('a PDF', { timeout: 60_000 }, () => {
  it.each(['ltr', 'rtl'] as const)('from %s sets words at the side where they begin', async (direction) => {
    const places = placesOf(await drawPdf({ ...sampleFrame, direction, blocks }, {}));
    const boxOf = (word: string) =>
      places.find((place) => place.word.includes(word) || place.word.includes([...word].toReversed().join(''))) ?? {
        left: Number.NaN,
        right: Number.NaN,
      };
    for (const word of ['עברית', 'שני', 'שלישי']) expect(boxOf(word).left, word).toBeGreaterThan(middle);
    for (const word of ['first', 'fourth']) expect(boxOf(word).right, word).toBeLessThan(middle);
    // The first column is the left one of an English table, and the right one of a Hebrew one.
    const edge = direction === 'ltr' ? 0 : middle;
    expect(boxOf('חמש').left - boxOf('sixth').left, 'cells').toBeGreaterThan(80);
    expect(boxOf('sixth').left).toBeGreaterThan(edge);
  });
});
