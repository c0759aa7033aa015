import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds, formIds } from '@/lib/instrument/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { compileGrid, countBits, gridAnswers } from './answer-grid';
import { answersArbitrary } from '../score/answers.arbitrary';
import { gridScorer } from './grid-scorer';
import { compilePlan } from '../score/plan';
import { scoreAnswers } from '../score/score-answers';
import { readDimensionScore } from '../score/score-dimensions';

const forms = formIds.map((form) => {
  const grid = compileGrid(instrumentV1, form);
  return { form, grid, scorer: gridScorer(compilePlan(instrumentV1, form), grid) };
});

describe('gridScorer', () => {
  it('scores as scoreAnswers does, to the last bit, whatever was said', () => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), (answers) => {
        for (const { form, grid, scorer } of forms) {
          const figures = scorer.score(gridAnswers(grid, answers));
          const { dimensions } = scoreAnswers({ instrument: instrumentV1, form, answers });
          dimensionIds.forEach((dimension, place) => expect(readDimensionScore(figures, place)).toEqual(dimensions[dimension]));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a value that does not fit', () => {
    const [full] = forms;
    if (full === undefined) throw new Error('There is no form');
    expect(() => gridAnswers(full.grid, { barriers: { state: 'answered', value: 'budget' } })).toThrow(RangeError);
    expect(() => gridAnswers(full.grid, { 'network-themes': { state: 'answered', value: ['energy'] } })).toThrow(RangeError);
  });
});

describe('countBits', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0b1011, 3],
    [2 ** 17 - 1, 17],
  ])('of %d is %d', (bits, count) => {
    expect(countBits(bits)).toBe(count);
  });
});
