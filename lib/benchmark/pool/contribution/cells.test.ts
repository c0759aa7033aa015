import { describe, expect, it } from 'vitest';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { smallInstrument } from '@/lib/scoring/score/small-instrument.fixture';
import { cellsOf, contributedCells, isUnsaid } from './cells';

describe('cellsOf', () => {
  it.each([
    ['parent', ['yes', 'no', 'no-answer', 'does-not-apply'], true],
    ['child', ['yes', 'no', 'no-answer', 'does-not-apply'], true],
    ['depth', ['0', '1', '2', '3', '4', 'no-answer'], true],
    ['relations', ['formal', 'ad-hoc', 'none', 'no-answer'], true],
    ['toolkit', ['energy', 'culture', 'transport', 'none', 'no-answer'], false],
    [
      'themes-there',
      [
        'near/energy',
        'near/culture',
        'near/transport',
        'near/none',
        'far/energy',
        'far/culture',
        'far/transport',
        'far/none',
        'no-answer',
        'does-not-apply',
      ],
      false,
    ],
  ])('%s', (id, cells, exactlyOne) => {
    expect(cellsOf(requireQuestion(smallInstrument, id))).toEqual({ question: id, cells, exactlyOne });
  });

  it('never gives a question two cells of one name', () => {
    for (const { cells } of contributedCells(instrument)) expect(new Set(cells).size).toBe(cells.length);
  });
});

describe('isUnsaid', () => {
  it.each([
    [['no-answer'], true],
    [['does-not-apply'], true],
    [['none'], false],
    [['yes'], false],
    [[], false],
  ])('%j: %s', (cells, unsaid) => {
    expect(isUnsaid(cells)).toBe(unsaid);
  });
});
