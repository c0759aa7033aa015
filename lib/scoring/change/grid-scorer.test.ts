import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds, formIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { countBits, gridAnswers, gridOf } from './answer-grid';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { indicatorsOf } from '@/lib/scoring/score/indicators-of';
import { gridScorer } from './grid-scorer';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';

const forms = formIds.map((form) => {
  const grid = gridOf(instrumentV1, form);
  return { form, grid, score: gridScorer(grid, indicatorsOf(instrumentV1, form)) };
});

describe('gridScorer', () => {
  it('scores as scoreAnswers does, to the last bit, whatever was said', () => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), (answers) => {
        for (const { form, grid, score } of forms) {
          const points = score(gridAnswers(grid, answers));
          const { areas } = scoreAnswers({ instrument: instrumentV1, form, answers });
          expect([...points]).toEqual(areaIds.map((area) => areas[area].point ?? NaN));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a value that does not fit', () => {
    const [full] = forms;
    if (full === undefined) throw new Error('There is no form');
    expect(() => gridAnswers(full.grid, { barriers: { state: 'answered', value: 'budget' } })).toThrow(RangeError);
    expect(() => gridAnswers(full.grid, { 'network-themes': { state: 'answered', value: ['energy'] } })).toThrow(
      RangeError,
    );
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
