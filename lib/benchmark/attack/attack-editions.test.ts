import { describe, expect, it } from 'vitest';
import { attackEditions, learnt, type Narrowing } from './attack-editions';
import { handMadeEditions, regionLog, written, type Came, type HandMade } from './hand-made.fixture';
import { simulatedInstrument } from './simulated-pool';

interface Leak extends HandMade {
  readonly came: Parameters<typeof regionLog>[0];
}

function attack({ came, ...made }: Leak): readonly Narrowing[] {
  return attackEditions({ instrument: simulatedInstrument, editions: handMadeEditions(made), log: regionLog(came) }).narrowings;
}

const stays = (count: number): Came => [1, undefined, count];
const joins = (edition: number, count: number): Came => [edition, undefined, count];
const leaves = (edition: number, count: number): Came => [1, edition, count];
const usual = (count: number, size: number) => ({ usual: written(count, size) });

const quiet = { lowerQuartile: 30, median: 50, upperQuartile: 70, medianFrom: 40, medianTo: 60 };

describe('a coalition of two', () => {
  it.for([
    [1, 2, 0, 0, 'none'],
    [1, 2, 0, 1, undefined],
    [1, 2, 1, 1, 'all'],
    [2, 2, 1, 1, 'none'],
    [2, 2, 0, 2, undefined],
    [5, 2, 0, 2, 'none'],
    [5, 2, 2, 3, undefined],
    [5, 2, 3, 5, 'all'],
    [6, 2, 3, 3, undefined],
    [9, 4, 0, 4, 'none'],
    [9, 4, 4, 5, undefined],
    [9, 4, 5, 9, 'all'],
    [4, 4, 0, 4, undefined],
  ] as const)('of %d members, of whom it may be %d, and %d to %d are marked learns %s', ([members, places, lo, hi, known]) => {
    expect(learnt({ members, places }, { lo, hi })).toBe(known);
  });
});

describe('nothing is found where nothing leaks', () => {
  it.each<readonly [string, Leak]>([
    ['one class in the middle', { came: { europe: [stays(12)] }, shares: [{ from: 1, regions: { europe: usual(6, 12) } }] }],
    ['few of one class', { came: { europe: [stays(12)] }, shares: [{ from: 1, regions: { europe: { usual: 'few' } } }] }],
    ['a change of six, of whom three', { came: { europe: [stays(12), joins(2, 6)] }, shares: [{ from: 1, whole: usual(6, 12) }, { from: 2, whole: usual(9, 18) }] }],
    ['a heading of many cities', { came: { europe: [stays(20)] }, headings: [{ from: 1, regions: { europe: quiet } }] }],
  ])('%s', (_, leak) => {
    expect(attack(leak)).toEqual([]);
  });
});

describe('a leak is found', () => {
  it.each<readonly [string, Pick<Narrowing, 'kind' | 'known' | 'members'>, Leak]>([
    [
      'in a class, where small counts are told',
      { kind: 'class', known: 'none', members: 40 },
      { came: { europe: [stays(40)] }, shares: [{ from: 1, regions: { europe: { usual: 0 } } }] },
    ],
    [
      'in a class whose other cells leave nobody',
      { kind: 'class', known: 'none', members: 10 },
      { came: { europe: [stays(10)] }, question: 'written-strategy', shares: [{ from: 1, regions: { europe: { yes: 60, no: 40, 'no-answer': 'few' } } }] },
    ],
    [
      'in what the published classes leave of the whole',
      { kind: 'residual', known: 'all', members: 2 },
      { came: { europe: [stays(12)], asia: [stays(2)] }, shares: [{ from: 1, whole: usual(8, 14), regions: { europe: usual(6, 12) } }] },
    ],
    [
      'in one newcomer to a class',
      { kind: 'difference', known: 'all', members: 1 },
      { came: { europe: [stays(12), joins(2, 1)] }, shares: [{ from: 1, regions: { europe: usual(6, 12) } }, { from: 2, regions: { europe: usual(7, 13) } }] },
    ],
    [
      'in newcomers who agree',
      { kind: 'difference', known: 'none', members: 6 },
      { came: { europe: [stays(12), joins(2, 6)] }, shares: [{ from: 1, whole: usual(6, 12) }, { from: 2, whole: usual(6, 18) }] },
    ],
    [
      'in newcomers of whom a coalition is all who differ',
      { kind: 'difference', known: 'none', members: 6 },
      { came: { europe: [stays(12), joins(2, 6)] }, shares: [{ from: 1, whole: usual(6, 12) }, { from: 2, whole: usual(8, 18) }] },
    ],
    [
      'in those who left',
      { kind: 'difference', known: 'none', members: 6 },
      { came: { europe: [stays(12), leaves(2, 6)] }, shares: [{ from: 1, whole: usual(12, 18) }, { from: 2, whole: usual(6, 12) }] },
    ],
    [
      'in those who came and went, of whom four may be two cities that answered anew',
      { kind: 'difference', known: 'none', members: 9 },
      { came: { europe: [stays(12), joins(2, 6), leaves(2, 3)] }, shares: [{ from: 1, whole: usual(8, 15) }, { from: 2, whole: usual(9, 18) }] },
    ],
    [
      'between editions that are not neighbours',
      { kind: 'difference', known: 'all', members: 1 },
      {
        came: { europe: [stays(12), joins(2, 1), [2, 3, 6]] },
        shares: [{ from: 1, whole: usual(6, 12) }, { from: 2, whole: usual(10, 19) }, { from: 3, whole: usual(7, 13) }],
      },
    ],
    [
      'where classes were merged in another way',
      { kind: 'difference', known: 'all', members: 2 },
      {
        came: { africa: [stays(10)], asia: [stays(2)], europe: [stays(12)] },
        shares: [
          { from: 1, regions: { africa: usual(5, 10), 'asia+europe': usual(7, 14) } },
          { from: 2, regions: { 'africa+asia': usual(7, 12), europe: usual(5, 12) } },
        ],
      },
    ],
    [
      'between the whole and all classes but one',
      { kind: 'difference', known: 'all', members: 3 },
      {
        came: { africa: [stays(3)], europe: [stays(14)], asia: [stays(12)] },
        shares: [{ from: 1, whole: usual(8, 29) }, { from: 2, regions: { africa: usual(0, 3), 'europe+asia': usual(8, 26) } }],
      },
    ],
    [
      'where the whole was renewed between two editions of a partition',
      { kind: 'combination', known: 'all', members: 2 },
      {
        // One European and seven others joined with the second edition, seven Europeans and one other with the third.
        came: { europe: [stays(11), joins(2, 1), joins(3, 7)], asia: [stays(11), joins(2, 7), joins(3, 1)] },
        shares: [
          { from: 1, regions: { europe: usual(5, 11), asia: usual(5, 11) } },
          { from: 2, whole: usual(15, 30) },
          { from: 3, regions: { europe: usual(9, 19), asia: usual(9, 19) } },
        ],
      },
    ],
    [
      'in a heading of so few that hardly anybody is under the lower quartile',
      { kind: 'class', known: 'none', members: 5 },
      { came: { europe: [stays(5)] }, headings: [{ from: 1, regions: { europe: quiet } }] },
    ],
    [
      'in newcomers who all lie above what nobody had',
      { kind: 'difference', known: 'none', members: 5 },
      {
        came: { europe: [stays(20), joins(2, 5)] },
        headings: [{ from: 1, whole: quiet }, { from: 2, whole: { lowerQuartile: 45, median: 58, upperQuartile: 70, medianFrom: 50, medianTo: 66 } }],
      },
    ],
  ])('%s', (_, expected, leak) => {
    expect(attack(leak)).toContainEqual(expect.objectContaining(expected));
  });
});
