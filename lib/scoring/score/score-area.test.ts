import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answersArbitrary } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';
import { scoreArea } from './score-area';
import { scoreIndicators } from './score-indicators';

describe('scoreArea', () => {
  it('gives an area its score, evidence included, from its indicators', () => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), (answers) => {
        const input = { instrument: instrumentV1, form: 'full' as const, answers };
        const indicators = scoreIndicators(input);
        const { areas } = scoreAnswers(input);
        for (const area of areaIds) {
          expect(scoreArea(indicators.filter((one) => one.area === area))).toEqual(areas[area]);
        }
      }),
    );
  });

  it('is not applicable without an indicator', () => {
    expect(scoreArea([]).applicable).toBe(false);
  });
});
