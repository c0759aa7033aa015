import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { disagreement } from '@/lib/workshop/model/tally/disagreement';
import { areaShare, orderOfDiscussion, urgencyOf } from './discussion-order';
import {
  checklistQuestion,
  choiceQuestion,
  instrument,
  levelsQuestion,
  matrixQuestion,
  questionsOfEachKind,
  yesNoQuestion,
} from '@/lib/workshop/model/questions.fixture';
import { countedKeys } from '@/lib/workshop/model/tally/tally';
import { tallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type { Tally } from '@/lib/workshop/model/workshop';

const tally = (voters: number, counts: Readonly<Record<string, number>>, unsure = 0): Tally => ({
  voters,
  unsure,
  counts,
});

describe('disagreement', () => {
  it.each([
    { question: levelsQuestion, said: tally(10, { 0: 5, 4: 5 }), expected: 1 },
    { question: levelsQuestion, said: tally(7, { 2: 7 }), expected: 0 },
    { question: levelsQuestion, said: tally(10, { 0: 2, 1: 2, 2: 2, 3: 2, 4: 2 }), expected: 0.5 },
    { question: levelsQuestion, said: tally(12, { 2: 7 }, 5), expected: 0 },
    { question: yesNoQuestion, said: tally(5, { yes: 3, no: 1 }, 1), expected: 0.75 },
    { question: yesNoQuestion, said: tally(6, { yes: 3, no: 3 }), expected: 1 },
    { question: choiceQuestion, said: tally(4, { none: 1, 'under-1': 1, '1-3': 2 }), expected: 0.78125 },
    { question: checklistQuestion, said: tally(4, { national: 2, regional: 4, international: 0 }), expected: 1 / 3 },
    {
      question: checklistQuestion,
      said: tally(4, { national: 0, regional: 0, international: 0, '~none': 4 }),
      expected: 0,
    },
    { question: matrixQuestion, said: tally(4, {}), expected: 0 },
    { question: matrixQuestion, said: tally(2, { 'national/energy': 1 }), expected: 1 / 51 },
    { question: yesNoQuestion, said: tally(3, { yes: 0, no: 0 }, 3), expected: 0 },
  ])('on $question.id, $said', ({ question, said, expected }) => {
    expect(disagreement(question, said)).toBeCloseTo(expected, 12);
  });

  it('lies between 0 and 1, and does not mind who is unsure', () => {
    const said = fc.constantFrom(...questionsOfEachKind).chain((question) =>
      fc.record({
        question: fc.constant(question),
        counts: fc.array(fc.integer({ min: 0, max: 9 }), {
          minLength: countedKeys(question).length,
          maxLength: countedKeys(question).length,
        }),
      }),
    );
    fc.assert(
      fc.property(said, fc.integer({ min: 1, max: 9 }), ({ question, counts }, unsure) => {
        const several = question.kind === 'checklist' || question.kind === 'matrix';
        const answered = several ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
        const given = tally(
          answered,
          Object.fromEntries(countedKeys(question).map((key, place) => [key, counts[place] ?? 0])),
        );
        const found = disagreement(question, given);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(disagreement(question, { ...given, voters: answered + unsure, unsure })).toBe(found);
      }),
    );
  });
});

describe('the figures beside a distribution', () => {
  it.each([
    {
      question: levelsQuestion,
      said: tally(4, { 1: 1, 2: 1, 4: 2 }),
      expected: { kind: 'levels', median: 3, lowest: 1, highest: 4 },
    },
    {
      question: levelsQuestion,
      said: tally(4, { 3: 3 }, 1),
      expected: { kind: 'levels', median: 3, lowest: 3, highest: 3, agreement: 1 },
    },
    {
      question: yesNoQuestion,
      said: tally(4, { yes: 2, no: 2 }),
      expected: { kind: 'one', largest: ['yes', 'no'], share: 0.5 },
    },
    {
      question: choiceQuestion,
      said: tally(5, { none: 4 }, 1),
      expected: { kind: 'one', largest: ['none'], share: 0.8 },
    },
    { question: checklistQuestion, said: tally(4, { national: 2 }), expected: { kind: 'several' } },
    { question: levelsQuestion, said: tally(4, {}, 4), expected: { kind: 'none' } },
  ])('on $question.id, $said', ({ question, said, expected }) => {
    expect(tallySummary(question, said)).toMatchObject(expected);
  });
});

describe('what a question is worth', () => {
  it('adds up to each area once, also by way of what is derived from two questions', () => {
    for (const form of ['full', 'quick'] as const) {
      const direct = instrument.questions
        .filter(({ scores }) => scores)
        .reduce((sum, { id }) => sum + areaShare(instrument, id, form), 0);
      const derived =
        form === 'full'
          ? instrument.derivedIndicators.reduce((sum, { from }) => sum + areaShare(instrument, from[0], form), 0)
          : 0;
      expect(direct + derived).toBeCloseTo(areaIds.length, 12);
    }
  });

  it('is nothing where it is not scored, or not in the form', () => {
    expect(['barriers', 'profile-staff'].map((id) => areaShare(instrument, id))).toEqual([0, 0]);
    expect([areaShare(instrument, 'skills-held'), areaShare(instrument, 'skills-held', 'quick')]).toEqual([
      areaShare(instrument, 'skills-important'),
      0,
    ]);
    expect(areaShare(instrument, 'network-international', 'quick')).toBe(0);
    expect(areaShare(instrument, 'network-international')).toBeGreaterThan(0);
    expect(() => areaShare(instrument, 'no-such-question')).toThrow(RangeError);
    expect(areaShare({ ...instrument, questions: [levelsQuestion], derivedIndicators: [] }, levelsQuestion.id)).toBe(1);
  });
});

describe('what to discuss first', () => {
  const weighing = { instrument, form: 'full' } as const;
  const reasons = (question: string, said: Tally) =>
    orderOfDiscussion(weighing, [{ question, tally: said }])[0]?.reason;

  it.each([
    { question: 'continuity', said: tally(6, { 0: 3, 4: 3 }), reason: 'opposed' },
    { question: 'continuity', said: tally(6, { 1: 2, 2: 2, 3: 2 }), reason: 'close' },
    { question: 'continuity', said: tally(5, { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 }), reason: 'spread' },
    { question: 'continuity', said: tally(6, { 3: 6 }), reason: 'agreed' },
    { question: 'continuity', said: tally(5, { 3: 4, 0: 1 }), reason: 'agreed' },
    { question: 'continuity', said: tally(8, { 2: 3, 3: 3 }, 2), reason: 'some-unsure' },
    { question: 'continuity', said: tally(8, { 0: 3, 4: 3 }, 2), reason: 'opposed' },
    { question: 'continuity', said: tally(6, { 0: 1, 1: 2, 2: 1, 3: 2 }), reason: 'spread' },
    { question: 'continuity', said: tally(6, { 0: 3 }, 3), reason: 'mostly-unsure' },
    { question: 'continuity', said: tally(6, {}, 6), reason: 'nobody-answered' },
    { question: 'strategy-exists', said: tally(6, { yes: 4, no: 2 }), reason: 'divided' },
    { question: 'strategy-exists', said: tally(5, { yes: 4, no: 1 }), reason: 'agreed' },
    { question: 'strategy-exists', said: tally(5, { yes: 3 }, 2), reason: 'some-unsure' },
    { question: 'strategy-exists', said: tally(10, { yes: 7, no: 2 }, 1), reason: 'divided' },
    { question: 'network-executive', said: tally(10, { national: 10, regional: 9 }), reason: 'close' },
    { question: 'network-executive', said: tally(10, { national: 5, regional: 9 }), reason: 'divided' },
    { question: 'network-executive', said: tally(10, { national: 8 }, 2), reason: 'some-unsure' },
    { question: 'strategy-exists', said: tally(10, { yes: 9, no: 1 }), reason: 'agreed' },
    // Half of the scale is no little disagreement, one in ten not many, a quarter of a list still close.
    { question: 'continuity', said: tally(7, { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 }, 2), reason: 'spread' },
    { question: 'continuity', said: tally(10, { 2: 5, 3: 4 }, 1), reason: 'close' },
    { question: 'network-executive', said: tally(4, { national: 4, regional: 3 }), reason: 'close' },
  ])('$question, $said: $reason', ({ question, said, reason }) => {
    expect(reasons(question, said)).toBe(reason);
  });

  it('goes by disagreement times weight, then by the questionnaire', () => {
    const split = tally(6, { yes: 3, no: 3 });
    const revealed = [
      { question: 'barriers', tally: tally(6, {}) },
      { question: 'network-regional', tally: split },
      { question: 'network-national', tally: split },
      { question: 'continuity', tally: tally(6, { 3: 6 }) },
      { question: 'joining-criteria', tally: tally(6, { 0: 3, 4: 3 }) },
      { question: 'conferences', tally: split },
    ];
    const order = orderOfDiscussion(weighing, revealed);
    expect(order.slice(0, 2).map(({ question }) => question)).toEqual(['joining-criteria', 'conferences']);
    const rest = instrument.questions
      .map(({ id }) => id)
      .filter((id) => order.slice(2).some(({ question }) => question === id));
    expect(order.slice(2).map(({ question }) => question)).toEqual(rest);
    for (const { urgency, disagreement: apart, weight } of order) expect(urgency).toBe(apart * weight);
  });

  it('keeps to the questionnaire where all are as urgent, in whatever order they come', () => {
    const ids = instrument.questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (some) => {
        const order = orderOfDiscussion(
          weighing,
          some.map((question) => ({ question, tally: tally(0, {}) })),
        );
        expect(order.map(({ question }) => question)).toEqual(ids.filter((id) => some.includes(id)));
      }),
      { numRuns: 30 },
    );
  });

  it('counts the unsure: one more of them, or more disagreement, is more urgent', () => {
    const voted = fc.record({
      voters: fc.integer({ min: 1, max: 30 }),
      unsure: fc.nat(),
      disagreement: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(voted, ({ voters, unsure: some, disagreement: apart }) => {
        const said = { voters, unsure: some % voters, disagreement: apart / 101 };
        const urgency = urgencyOf(said, 0.3);
        expect(urgencyOf({ ...said, unsure: said.unsure + 1 }, 0.3)).toBeGreaterThan(urgency);
        expect(urgencyOf({ ...said, disagreement: said.disagreement + 0.009 }, 0.3)).toBeGreaterThan(urgency);
        expect(urgencyOf(said, 0.6)).toBeCloseTo(2 * urgency, 12);
      }),
    );
    expect(urgencyOf({ voters: 4, unsure: 1, disagreement: 0.5 }, 0.2)).toBeCloseTo(0.15, 12);
    expect(urgencyOf({ voters: 3, unsure: 3 }, 0.2)).toBeCloseTo(0.2, 12);
    expect(urgencyOf({ voters: 0, unsure: 0 }, 0.2)).toBe(0);
  });
});
