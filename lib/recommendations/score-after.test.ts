import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { Move } from '@/lib/instrument/model/move';
import { personas } from '@/lib/instrument/v1/personas';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import type { Score } from '@/lib/scoring/score/score';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { scoreCity } from '@/lib/scoring/score/scored';
import { catalogue } from './catalogue';
import { instrument, nothingInPlace, said, writtenMoves } from './example-city.fixture';
import { lowGain, scoreAfter } from './score-after';

const tolerance = 1e-9;
const formArbitrary = fc.constantFrom('full' as const, 'quick' as const);
const movesArbitrary = fc.subarray([...catalogue], { maxLength: 12 }).map((entries) => entries.flatMap(writtenMoves));

/** What became lower, where there was a number before and there is one after. */
function lowered(before: Score, after: Score): readonly string[] {
  return areaIds.flatMap((id) =>
    (['low', 'high', 'point', 'evidenced'] as const)
      .filter((figure) => (after.areas[id][figure] ?? 100) < (before.areas[id][figure] ?? 0) - tolerance)
      .map((figure) => `${id} ${figure}`),
  );
}

describe('scoreAfter', () => {
  it.each(personas.map(({ id, assessment }) => [id, assessment] as const))(
    'without moves is the score of %s to the last bit',
    (_, { form, answers }) => {
      const input = { instrument, form, answers };
      expect(scoreAfter(scoreCity(input), [])).toEqual(scoreAnswers(input));
      const inPlace: Move = { question: 'profile-mandate', to: 'restricted' };
      expect(scoreAfter(scoreCity(input), [inPlace])).toEqual(scoreAnswers(input));
    },
  );

  it('raises what is known to the value itself', () => {
    const after = scoreAfter(scoreCity({ instrument, form: 'quick', answers: nothingInPlace }), [
      { question: 'strategy-coordination', to: 2 },
    ]);
    // Two of nine points of weight, half of it reached.
    expect(after.areas.strategy.low).toBeCloseTo(100 / 9, 9);
    expect(after.areas.strategy.high).toBeCloseTo(100 / 9, 9);
  });

  it('leaves what was unknown open upwards, and known where it can go no higher', () => {
    const moves: readonly Move[] = [
      { question: 'strategy-coordination', to: 2 },
      { question: 'strategy-exists', to: 'yes' },
    ];
    const { strategy } = scoreAfter(scoreCity({ instrument, form: 'quick', answers: {} }), moves).areas;
    expect(strategy.low).toBeCloseTo((100 * (1 + 3)) / 9, 9);
    expect(strategy.high).toBe(100);
    expect(strategy.knownShare).toBeCloseTo(3 / 9, 9);
  });

  it('counts no evidence for what is only planned', () => {
    const answers = { ...nothingInPlace, 'strategy-coordination': { ...said(1), evidence: [{ title: 'Note' }] } };
    const input = { instrument, form: 'quick', answers } as const;
    expect(scoreAfter(scoreCity(input), [{ question: 'strategy-coordination', to: 4 }]).areas.strategy.evidenced).toBe(
      scoreAnswers(input).areas.strategy.evidenced,
    );
  });

  it('leaves an area that does not apply alone', () => {
    const outside = { state: 'not-applicable', reason: 'law-forbids' } as const;
    const agenda = ['network-international', 'sdg-tracking', 'national-relations', 'conferences', 'multilateral-voice'];
    const small = {
      ...instrument,
      questions: instrument.questions.filter(({ id, scores }) => scores?.area !== 'agenda' || agenda.includes(id)),
    };
    const answers = { ...nothingInPlace, ...Object.fromEntries(agenda.map((id) => [id, outside])) };
    const after = scoreAfter(scoreCity({ instrument: small, form: 'full', answers }), [
      { question: 'sdg-tracking', to: 'yes' },
    ]);
    expect(after.areas.agenda.applicable).toBe(false);
  });

  it('never lowers the low, high, point or evidenced of any area, whatever the city said', () => {
    fc.assert(
      fc.property(answersArbitrary(instrument), formArbitrary, movesArbitrary, (answers, form, moves) => {
        const input = { instrument, form, answers };
        expect(lowered(scoreAnswers(input), scoreAfter(scoreCity(input), moves))).toEqual([]);
      }),
    );
  });

  it('keeps evidenced, low, point and high in their order', () => {
    fc.assert(
      fc.property(answersArbitrary(instrument), formArbitrary, movesArbitrary, (answers, form, moves) => {
        for (const score of Object.values(scoreAfter(scoreCity({ instrument, form, answers }), moves).areas)) {
          if (!score.applicable) continue;
          const point = score.point ?? score.low;
          const steps = [0, score.evidenced, score.low, point, score.high, 100];
          expect(steps.every((step, place) => step >= (steps[place - 1] ?? 0) - tolerance)).toBe(true);
        }
      }),
    );
  });
});

describe('lowGain', () => {
  const before = scoreAfter(scoreCity({ instrument, form: 'full', answers: nothingInPlace }), []);
  const after = scoreAfter(scoreCity({ instrument, form: 'full', answers: nothingInPlace }), [
    { question: 'continuity', to: 2 },
  ]);

  it.each([
    ['strategy', 100 / 14],
    ['impact', 0],
  ] as const)('of %s is %d points', (area, points) => {
    expect(lowGain(before, after, area)).toBeCloseTo(points, 9);
  });
});
