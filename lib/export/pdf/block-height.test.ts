import { describe, expect, it } from 'vitest';
import { surelyFits } from './block-height';
import type { PrintBlock } from './print-data';

const paragraph = (text: string): PrintBlock => ({ kind: 'paragraph', direction: 'ltr', text: [text] });

describe('surelyFits', () => {
  it.each<[string, readonly PrintBlock[], boolean]>([
    ['nothing', [], true],
    [
      'a recommendation',
      [
        { kind: 'heading', level: 2, text: ['Adopt criteria'] },
        paragraph('word '.repeat(60)),
        { kind: 'list', ordered: true, direction: 'ltr', start: 1, items: [['One'], ['Two']] },
      ],
      true,
    ],
    ['a group of short ones', [{ kind: 'group', whole: true, blocks: [paragraph('One'), paragraph('Two')] }], true],
    ['a long paragraph', [paragraph('word '.repeat(400))], false],
    [
      'many lines that somebody broke',
      [
        {
          kind: 'quotation',
          source: [],
          parts: [{ direction: 'ltr', text: [{ lines: Array.from({ length: 30 }, () => ['x']) }] }],
        },
      ],
      false,
    ],
    ['letters whose width is not known', [paragraph('\ufdfd')], false],
    ['a table, which is measured', [{ kind: 'table', caption: [], columns: [], rows: [], breakable: false }], false],
  ])('%s', (_what, blocks, fits) => {
    expect(surelyFits(blocks)).toBe(fits);
  });
});
