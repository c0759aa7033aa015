import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '@/lib/instrument/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answersArbitrary } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';
import { scoreHeading } from './score-heading';
import { scoreIndicators } from './score-indicators';

describe('scoreHeading', () => {
  it('gives a heading its score, evidence included, from its indicators', () => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), (answers) => {
        const input = { instrument: instrumentV1, form: 'full' as const, answers };
        const indicators = scoreIndicators(input);
        const { dimensions } = scoreAnswers(input);
        for (const dimension of dimensionIds) {
          expect(scoreHeading(indicators.filter((one) => one.dimension === dimension))).toEqual(dimensions[dimension]);
        }
      }),
    );
  });

  it('is not applicable without an indicator', () => {
    expect(scoreHeading([]).applicable).toBe(false);
  });
});
