import { describe, expect, it } from 'vitest';
import { distributionOf } from './distribution';
import { instrument, yesNoQuestion } from '@/lib/workshop/model/questions.fixture';

describe('what a record says of a vote', () => {
  it('has every answer of the question, in its order, of the workshop and of each group', () => {
    const departments = [
      { department: 'Ports', voters: 3, unsure: 0, counts: { yes: 3 } },
      { voters: 3, unsure: 1, counts: { no: 1, yes: 1 } },
    ];
    expect(
      distributionOf(instrument, yesNoQuestion.id, { voters: 6, unsure: 1, counts: { no: 1, yes: 4 }, departments }),
    ).toStrictEqual({
      voters: 6,
      unsure: 1,
      counts: [
        { key: 'yes', count: 4 },
        { key: 'no', count: 1 },
      ],
      summary: { kind: 'one', largest: ['yes'], share: 4 / 6 },
      disagreement: expect.closeTo(0.64, 12) as number,
      departments: [
        {
          department: 'Ports',
          voters: 3,
          unsure: 0,
          counts: [
            { key: 'yes', count: 3 },
            { key: 'no', count: 0 },
          ],
          summary: { kind: 'one', largest: ['yes'], share: 1 },
        },
        {
          voters: 3,
          unsure: 1,
          counts: [
            { key: 'yes', count: 1 },
            { key: 'no', count: 1 },
          ],
          summary: { kind: 'one', largest: ['yes', 'no'], share: 1 / 3 },
        },
      ],
    });
  });

  it('says nothing of disagreement where all were unsure', () => {
    expect(distributionOf(instrument, yesNoQuestion.id, { voters: 5, unsure: 5, counts: {} })).not.toHaveProperty(
      'disagreement',
    );
  });
});
