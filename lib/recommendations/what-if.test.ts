import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { areaIds } from '@/lib/instrument/model/instrument';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import type { ScoreInput } from '@/lib/scoring/score/score';
import { scoreCity } from '@/lib/scoring/score/scored';
import { catalogue, requireRecommendation } from './catalogue';
import { instrument, nothingInPlace, said } from './example-city.fixture';
import { inContext, pendingPrerequisites } from './in-context';
import { advisedCity, rankRecommendations, type Targets } from './rank';
import { situationOf } from './situation';
import { whatIf, type Choice } from './what-if';

interface Input extends ScoreInput, Choice {
  readonly targets: Targets;
}

function tryInput({ instrument: of, form, answers, targets, ...choice }: Input) {
  const city = advisedCity(scoreCity({ instrument: of, form, answers }), targets);
  return whatIf(city, rankRecommendations(city), choice);
}

function tryOut(chosen: readonly string[], changes: Partial<Input> = {}) {
  return tryInput({ instrument, form: 'full', answers: nothingInPlace, targets: {}, chosen, ...changes });
}

const idsArbitrary = fc.subarray(
  catalogue.map(({ id }) => id),
  { maxLength: 15 },
);
const inputArbitrary = fc.record(
  {
    instrument: fc.constant(instrument),
    form: fc.constantFrom('full' as const, 'quick' as const),
    answers: answersArbitrary(instrument),
    targets: fc.constant({}),
    chosen: idsArbitrary,
    budgetDays: fc.nat({ max: 120 }),
  },
  { requiredKeys: ['instrument', 'form', 'answers', 'targets', 'chosen'] },
);

describe('whatIf', () => {
  it('does nothing where nothing is chosen', () => {
    const result = tryOut([]);
    expect(result).toMatchObject({ actions: [], totalDays: 0, leftOut: [], withinBudget: true, notNeeded: [] });
    expect(result.after).toEqual(result.before);
  });

  it('pulls prerequisites in, marks them and does them first', () => {
    expect(tryOut(['publish-strategy'])).toMatchObject({
      actions: [
        { id: 'two-page-strategy', area: 'strategy', effortDays: 12, pulledIn: true },
        { id: 'publish-strategy', area: 'strategy', effortDays: 4, pulledIn: false },
      ],
      totalDays: 16,
      withinBudget: true,
    });
  });

  it('pulls in nothing that is in place already', () => {
    const answers = { ...nothingInPlace, 'strategy-exists': said('yes') };
    expect(tryOut(['publish-strategy'], { answers }).actions.map(({ id }) => id)).toEqual(['publish-strategy']);
  });

  it('shows what changes, area by area', () => {
    const answers: Answers = { ...nothingInPlace, 'strategy-in-plan': { state: 'unsure' } };
    const { before, after } = tryOut(['publish-strategy', 'one-page-criteria'], { answers });
    expect(before.areas.strategy.low).toBe(0);
    // 3 for the strategy, 4 for what it says and 1 for its publication, of 14; whether it stands in a plan is not known
    // then.
    expect(after.areas.strategy.low).toBeCloseTo(800 / 14, 9);
    expect(after.areas.strategy.high).toBeCloseTo(900 / 14, 9);
    expect(after.areas.prioritisation.low).toBeCloseTo(15, 9);
    expect(after.areas.impact).toEqual(before.areas.impact);
  });

  it.each([
    [15, { done: [], left: ['two-page-strategy', 'publish-strategy'], withinBudget: false }],
    [16, { done: ['two-page-strategy', 'publish-strategy'], left: [], withinBudget: true }],
  ])('within %d days', (budgetDays, { done, left, withinBudget }) => {
    const result = tryOut(['publish-strategy'], { budgetDays });
    expect(result.actions.map(({ id }) => id)).toEqual(done);
    expect(result.leftOut.map(({ id }) => id)).toEqual(left);
    expect(result.withinBudget).toBe(withinBudget);
  });

  it('leaves out whole what does not fit, and goes on with what does', () => {
    const result = tryOut(['two-page-strategy', 'handover-file', 'publish-strategy'], { budgetDays: 5 });
    expect(result.actions.map(({ id }) => id)).toEqual(['handover-file']);
    expect(result.leftOut.map(({ id, pulledIn }) => [id, pulledIn])).toEqual([
      ['two-page-strategy', false],
      ['publish-strategy', false],
    ]);
  });

  it('names what is chosen and not called for', () => {
    const answers = { ...nothingInPlace, continuity: said(4) };
    expect(tryOut(['handover-file', 'one-page-criteria'], { answers })).toMatchObject({
      actions: [{ id: 'one-page-criteria' }],
      notNeeded: ['handover-file'],
    });
  });

  it('does it the way that fits the city', () => {
    const answers = { ...nothingInPlace, 'profile-mandate': said('restricted') };
    const { before, after } = tryOut(['one-prepared-conference', 'map-plan-to-sdgs'], { answers });
    expect(after.areas.agenda.low).toBeCloseTo((100 * 0.25) / 13, 9);
    expect(before.areas.agenda.low).toBe(0);
  });

  it.each([
    ['an unknown recommendation', { chosen: ['no-such-recommendation'] }],
    ['a negative budget', { chosen: [], budgetDays: -1 }],
    ['a budget that is no number', { chosen: [], budgetDays: NaN }],
  ])('refuses %s', (_, changes) => {
    expect(() => tryOut([], changes)).toThrow(RangeError);
  });

  it('adds up, stays within the budget, and has every prerequisite in and before', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const { actions, leftOut, totalDays, withinBudget, notNeeded } = tryInput(input);
        const ids = actions.map(({ id }) => id);
        const situation = situationOf(scoreCity(input));
        expect(totalDays).toBe(
          actions.reduce((so, { id }) => so + inContext(requireRecommendation(id), situation).effortDays, 0),
        );
        expect(totalDays).toBeLessThanOrEqual(input.budgetDays ?? Infinity);
        expect(withinBudget).toBe(leftOut.length === 0);
        expect(new Set([...ids, ...leftOut.map(({ id }) => id)]).size).toBe(ids.length + leftOut.length);
        ids.forEach((id, place) => {
          for (const needed of pendingPrerequisites(requireRecommendation(id), situation)) {
            expect(ids.slice(0, place)).toContain(needed.id);
          }
        });
        const answered = [...ids, ...leftOut.map(({ id }) => id), ...notNeeded];
        expect(input.chosen.filter((id) => !answered.includes(id))).toEqual([]);
        for (const { id, pulledIn } of [...actions, ...leftOut]) expect(pulledIn).toBe(!input.chosen.includes(id));
      }),
      { numRuns: 60 },
    );
  });

  it('never lowers an area, whatever is chosen', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const { before, after } = tryInput(input);
        expect(before).toEqual(scoreAnswers(input));
        for (const id of areaIds) {
          expect(after.areas[id].low ?? 0).toBeGreaterThanOrEqual((before.areas[id].low ?? 0) - 1e-9);
          expect(after.areas[id].high ?? 0).toBeGreaterThanOrEqual((before.areas[id].high ?? 0) - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order or repetition of what is chosen', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const twice = { ...input, chosen: [...input.chosen, ...input.chosen].reverse() };
        expect(JSON.stringify(tryInput(twice))).toBe(JSON.stringify(tryInput(input)));
      }),
      { numRuns: 30 },
    );
  });
});
