/** Where pages end: nothing that leads in what follows is left behind at the foot of one. */
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/export/model/document';
import { drawPdf } from './draw-pdf';
import { hasPoppler, placesOf } from './poppler.fixture';
import { sampleFrame } from './sample-document.fixture';

const run = (text: string) => [{ text }];
const table: Block = {
  kind: 'table',
  caption: run('Captionword'),
  columns: [{ title: run('Columnword'), width: 1, align: 'start' }],
  rows: ['Rowword', 'two', 'three', 'four', 'five', 'six'].map((word) => [run(word)]),
};
const bullets: Block = { kind: 'list', ordered: false, items: ['Rowword', 'two', 'three'].map(run) };
const strips: Block = {
  kind: 'strips',
  caption: run('Captionword'),
  alternative: 'A chart',
  scale: [{ at: 0, label: '0' }],
  legend: [],
  strips: [{ label: 'Rowword', range: { low: 1, high: 2 }, reading: 'x' }],
};

const heading: Block = { kind: 'heading', level: 2, text: run('Headingword') };
const paragraph = (tone?: 'note' | 'lead'): Block => ({
  kind: 'paragraph',
  text: run('Leadword says what follows.'),
  ...(tone && { tone }),
});

const cases: readonly (readonly [string, readonly Block[]])[] = [
  ['a heading, a sentence and a table', [heading, paragraph(), table]],
  ['a heading, a note and a table', [heading, paragraph('note'), table]],
  ['a heading, a large sentence and a list', [heading, paragraph('lead'), bullets]],
  ['a heading and a chart', [heading, strips]],
  ['a heading with a sentence in a group, and a list', [{ kind: 'group', blocks: [heading, paragraph()] }, bullets]],
  ['a sentence and a list', [paragraph(), bullets]],
];

describe.runIf(hasPoppler).each(cases)('%s', (_name, blocks) => {
  it('stand on one page, wherever that ends', { timeout: 120_000 }, async () => {
    for (let lines = 22; lines <= 34; lines += 1) {
      const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: run('Filling.') }));
      const words = placesOf(await drawPdf({ ...sampleFrame, blocks: [...filler, ...blocks] }, {})).filter(({ word }) =>
        /^(Heading|Lead|Caption|Column|Row)word$/.test(word),
      );
      expect(new Set(words.map(({ page }) => page)).size, `${lines} lines`).toBe(1);
    }
  });
});
