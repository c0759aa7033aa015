import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import {
  checklistQuestion,
  levelsQuestion,
  matrixQuestion,
  questionsOfEachKind,
  yesNoQuestion,
} from '@/lib/workshop/model/questions.fixture';
import { countedKeys, type DepartmentVote, tallyOf } from './tally';
import type { DepartmentTally, Vote } from '@/lib/workshop/model/workshop';

const unsure: Vote = { state: 'unsure' };
const say = (value: Vote extends infer One ? (One extends { value: infer Value } ? Value : never) : never): Vote => ({
  state: 'answered',
  value,
});
const times = (many: number, one: DepartmentVote) => Array.from({ length: many }, () => one);

describe('a tally', () => {
  it('counts every level, also those that nobody chose, and the unsure apart', () => {
    const votes = [say(0), say(3), say(3), unsure].map((vote) => ({ vote }));
    expect(tallyOf(levelsQuestion, { anonymity: 'nothing', votes })).toEqual({
      voters: 4,
      unsure: 1,
      counts: { 0: 1, 1: 0, 2: 0, 3: 2, 4: 0 },
    });
  });

  it('counts each tick of a list, and who ticked nothing on purpose', () => {
    const votes = [say(['national', 'regional']), say(['national']), say([])].map((vote) => ({ vote }));
    expect(tallyOf(checklistQuestion, { anonymity: 'nothing', votes })).toEqual({
      voters: 3,
      unsure: 0,
      counts: { national: 2, regional: 1, international: 0, '~none': 1 },
    });
  });

  it('counts a matrix by row and option', () => {
    const { counts } = tallyOf(matrixQuestion, {
      anonymity: 'nothing',
      votes: [{ vote: say({ national: ['energy', 'culture'], regional: ['energy'] }) }],
    });
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([
      ['national/culture', 1],
      ['national/energy', 1],
      ['regional/energy', 1],
    ]);
  });

  it('of nobody has counts of nought', () => {
    expect(tallyOf(yesNoQuestion, { anonymity: 'names', votes: [] })).toEqual({
      voters: 0,
      unsure: 0,
      counts: { yes: 0, no: 0 },
    });
  });

  const ports = (many: number, vote = say('yes')) => times(many, { vote, department: 'Ports' });
  const culture = (many: number, vote = say('no')) => times(many, { vote, department: 'Culture' });

  it.each([
    { anonymity: 'departments', votes: [...ports(5), ...culture(5)], shown: ['Culture', 'Ports'] },
    {
      anonymity: 'departments',
      votes: [...ports(3), ...culture(2), ...culture(1, unsure)],
      shown: ['Culture', 'Ports'],
    },
    { anonymity: 'departments', votes: [...ports(3), ...culture(2)], shown: undefined },
    { anonymity: 'departments', votes: [...ports(9), { vote: unsure }], shown: undefined },
    { anonymity: 'departments', votes: [...ports(3), ...times(3, { vote: unsure })], shown: ['Ports', undefined] },
    { anonymity: 'names', votes: [...ports(3), ...culture(3)], shown: ['Culture', 'Ports'] },
    { anonymity: 'names', votes: [...ports(2), ...culture(2)], shown: undefined },
    { anonymity: 'names', votes: times(9, { vote: unsure }), shown: undefined },
    { anonymity: 'nothing', votes: [...ports(5), ...culture(5)], shown: undefined },
  ] as const)('by department with $anonymity, $votes.length votes: $shown', ({ anonymity, votes, shown }) => {
    expect(tallyOf(yesNoQuestion, { anonymity, votes }).departments?.map(({ department }) => department)).toEqual(
      shown,
    );
  });

  const someVotes = fc.constantFrom(...questionsOfEachKind).chain((question) =>
    fc.record({
      question: fc.constant(question),
      anonymity: fc.constantFrom('names', 'departments', 'nothing'),
      votes: fc.array(
        fc.record({
          vote: fc.oneof(fc.constant(unsure), valueArbitrary(question).map(say)),
          department: fc.constantFrom('A', 'B', 'C', 'D'),
        }),
        { maxLength: 30 },
      ),
    }),
  );

  it('has the same keys whatever was voted, and departments that add up to it', () => {
    fc.assert(
      fc.property(someVotes, ({ question, anonymity, votes }) => {
        const { departments, ...whole } = tallyOf(question, { anonymity, votes });
        expect(Object.keys(whole.counts).toSorted()).toEqual(countedKeys(question).toSorted());
        expect([whole.voters, whole.unsure]).toEqual([
          votes.length,
          votes.filter(({ vote }) => vote.state === 'unsure').length,
        ]);
        if (departments === undefined) return;
        const sum = (of: (one: DepartmentTally) => number) => departments.reduce((total, one) => total + of(one), 0);
        expect([sum(({ voters }) => voters), sum((one) => one.unsure)]).toEqual([whole.voters, whole.unsure]);
        for (const key of countedKeys(question))
          expect(sum(({ counts }) => counts[key] ?? NaN)).toBe(whole.counts[key]);
      }),
    );
  });

  it('never shows a group of fewer than three, not even by what is left over', () => {
    fc.assert(
      fc.property(someVotes, ({ question, anonymity, votes }) => {
        const { departments = [] } = tallyOf(question, { anonymity, votes });
        const left = departments.map(({ voters }) => votes.length - voters);
        return departments.every(({ voters }) => voters >= 3) && left.every((voters) => voters >= 3);
      }),
    );
  });
});
