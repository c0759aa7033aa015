import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { scoreCity } from '@/lib/scoring/score/scored';
import { explainCondition, holds } from './condition';
import { instrument, said } from './example-city.fixture';
import type { Condition } from './recommendation';
import { situationOf } from './situation';

const answers: Answers = {
  'strategy-exists': said('no'),
  'strategy-public': said('yes'),
  continuity: said(2),
  'strategy-coordination': { state: 'unsure' },
  'budget-adequacy': { state: 'not-applicable', reason: 'law-forbids' },
  barriers: said(['budget', 'travel']),
  'network-national': said('yes'),
  'network-themes': said({ national: ['energy'] }),
};
const situation = situationOf(scoreCity({ instrument, form: 'full', answers }));

const rows: readonly (readonly [name: string, condition: Condition, expected: boolean])[] = [
  ['an answered indicator under the value', { indicator: 'continuity', below: 0.75 }, true],
  ['an answered indicator at the value', { indicator: 'continuity', below: 0.5 }, false],
  ['at least the value it has', { indicator: 'continuity', atLeast: 0.5 }, true],
  ['at least more than it has', { indicator: 'continuity', atLeast: 0.75 }, false],
  ['a closed indicator counts as 0', { indicator: 'strategy-public', below: 1 }, true],
  ['an unknown indicator without orUnknown', { indicator: 'strategy-coordination', below: 1 }, false],
  ['an unknown indicator with orUnknown', { indicator: 'strategy-coordination', below: 0.5, orUnknown: true }, true],
  ['an unknown indicator is at least nothing known', { indicator: 'strategy-coordination', atLeast: 0 }, false],
  ['an absent answer is unknown', { indicator: 'impact-method', below: 0.5, orUnknown: true }, true],
  ['not applicable is never under', { indicator: 'budget-adequacy', below: 1, orUnknown: true }, false],
  ['not applicable is never at least', { indicator: 'budget-adequacy', atLeast: 0 }, false],
  ['an option', { question: 'strategy-exists', is: ['no'] }, true],
  ['another option', { question: 'strategy-exists', is: ['yes'] }, false],
  ['a level by its number', { question: 'continuity', is: ['2', '3'] }, true],
  ['a checklist that contains it', { question: 'barriers', is: ['travel', 'training'] }, true],
  ['a checklist that does not', { question: 'barriers', is: ['training'] }, false],
  ['a matrix that contains it in a row', { question: 'network-themes', is: ['energy'] }, true],
  ['an answer to a closed question does not count', { question: 'strategy-public', is: ['yes'] }, false],
  ['an unsure answer is no option', { question: 'strategy-coordination', is: ['0'] }, false],
  ['not', { not: { question: 'strategy-exists', is: ['yes'] } }, true],
  ['all of none', { all: [] }, true],
  ['any of none', { any: [] }, false],
  [
    'all with one that fails',
    {
      all: [
        { indicator: 'continuity', below: 1 },
        { question: 'barriers', is: ['training'] },
      ],
    },
    false,
  ],
  [
    'any with one that holds',
    {
      any: [
        { indicator: 'continuity', below: 0.1 },
        { question: 'barriers', is: ['budget'] },
      ],
    },
    true,
  ],
];

describe('holds', () => {
  it.each(rows)('%s', (_, condition, expected) => {
    expect(holds(condition, situation)).toBe(expected);
  });

  it('knows nothing of what the quick form does not ask', () => {
    const quick = situationOf(scoreCity({ instrument, form: 'quick', answers }));
    expect(holds({ indicator: 'budget-adequacy', below: 1, orUnknown: true }, quick)).toBe(false);
    expect(holds({ question: 'barriers', is: ['budget'] }, quick)).toBe(false);
  });
});

describe('explainCondition', () => {
  it('names of "any" only the parts that hold', () => {
    const condition: Condition = {
      any: [
        { indicator: 'continuity', below: 0.25 },
        { indicator: 'strategy-coordination', below: 0.5, orUnknown: true },
        { question: 'barriers', is: ['training', 'budget'] },
      ],
    };
    expect(explainCondition(condition, situation)).toEqual([
      {
        kind: 'indicator',
        indicator: 'strategy-coordination',
        status: 'unknown',
        range: [0, 1],
        test: { below: 0.5 },
        holds: true,
      },
      { kind: 'answer', question: 'barriers', is: ['training', 'budget'], chosen: ['budget'], holds: true },
    ]);
  });

  it('names under "not" what does not hold', () => {
    expect(explainCondition({ not: { question: 'barriers', is: ['training'] } }, situation)).toEqual([
      { kind: 'answer', question: 'barriers', is: ['training'], chosen: [], holds: false },
    ]);
    expect(
      explainCondition(
        {
          not: {
            any: [
              { indicator: 'continuity', below: 0.5 },
              { indicator: 'continuity', atLeast: 1 },
            ],
          },
        },
        situation,
      ),
    ).toEqual([
      {
        kind: 'indicator',
        indicator: 'continuity',
        status: 'answered',
        range: [0.5, 0.5],
        test: { below: 0.5 },
        holds: false,
      },
      {
        kind: 'indicator',
        indicator: 'continuity',
        status: 'answered',
        range: [0.5, 0.5],
        test: { atLeast: 1 },
        holds: false,
      },
    ]);
  });

  it('names each fact once', () => {
    const part: Condition = { indicator: 'strategy-public', below: 1 };
    expect(explainCondition({ all: [part, { any: [part] }] }, situation)).toEqual([
      {
        kind: 'indicator',
        indicator: 'strategy-public',
        status: 'closed',
        range: [0, 0],
        test: { below: 1 },
        holds: true,
      },
    ]);
  });

  it.each(rows)('names nothing exactly where the condition fails or asks nothing: %s', (name, condition, expected) => {
    expect(explainCondition(condition, situation).length > 0).toBe(expected && name !== 'all of none');
  });

  it('says of what does not apply or is not asked that there is no value', () => {
    const quick = situationOf(scoreCity({ instrument, form: 'quick', answers }));
    expect(explainCondition({ not: { indicator: 'budget-events', below: 1 } }, quick)).toEqual([
      { kind: 'indicator', indicator: 'budget-events', status: 'not-in-form', test: { below: 1 }, holds: false },
    ]);
    expect(explainCondition({ not: { indicator: 'budget-adequacy', below: 1 } }, situation)).toEqual([
      { kind: 'indicator', indicator: 'budget-adequacy', status: 'not-applicable', test: { below: 1 }, holds: false },
    ]);
  });
});
