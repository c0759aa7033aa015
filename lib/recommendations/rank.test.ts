import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds, type AreaId } from '@/lib/instrument/model/instrument';
import { personas } from '@/lib/instrument/v1/personas';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import type { ScoreInput } from '@/lib/scoring/score/score';
import { scoreCity } from '@/lib/scoring/score/scored';
import { catalogue, requireRecommendation } from './catalogue';
import { holds } from './condition';
import { capital, instrument, nothingInPlace, restrictedTertiary, said, writtenMoves } from './example-city.fixture';
import { inContext } from './in-context';
import { advisedCity, rankRecommendations, type Targets } from './rank';
import type { RankedRecommendation } from './ranked-recommendation';
import { situationOf } from './situation';

const established: Targets = {
  strategy: 'established',
  resources: 'established',
  prioritisation: 'established',
  impact: 'established',
  agenda: 'established',
};

interface Input extends ScoreInput {
  readonly targets: Targets;
}

function rankOf({ targets, ...input }: Input): readonly RankedRecommendation[] {
  return rankRecommendations(advisedCity(scoreCity(input), targets));
}

function rank(answers: Answers, changes: Partial<Input> = {}): readonly RankedRecommendation[] {
  return rankOf({ instrument, form: 'full', answers, targets: established, ...changes });
}

function requireRanked(ranked: readonly RankedRecommendation[], id: string): RankedRecommendation {
  const found = ranked.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not listed`);
  return found;
}

function placeOf(ranked: readonly RankedRecommendation[], id: string): number {
  return ranked.indexOf(requireRanked(ranked, id));
}

const formArbitrary = fc.constantFrom('full' as const, 'quick' as const);
const targetsArbitrary: fc.Arbitrary<Targets> = fc
  .array(fc.constantFrom(...stageIds, undefined), { minLength: 5, maxLength: 5 })
  .map((stages) => Object.fromEntries(areaIds.flatMap((id, place) => (stages[place] ? [[id, stages[place]]] : []))));
const inputArbitrary = fc.record({
  instrument: fc.constant(instrument),
  form: formArbitrary,
  answers: answersArbitrary(instrument),
  targets: targetsArbitrary,
});

describe('rankRecommendations', () => {
  it('reckons the gain of an area’s low, alone, on top of what must come before', () => {
    const ranked = rank(nothingInPlace);
    // Weights of strategy in the full form: 3 + 4 + 1 + 1 + 2 + 1 + 2 = 14.
    expect(requireRanked(ranked, 'handover-file').gain).toBeCloseTo(100 / 14, 9);
    expect(requireRanked(ranked, 'publish-strategy').gain).toBeCloseTo(100 / 14, 9);
    expect(requireRanked(ranked, 'publish-strategy').because.prerequisites).toEqual(['two-page-strategy']);
    expect(requireRanked(ranked, 'publish-strategy').because.after.low).toBeCloseTo((100 * (3 + 4 + 1)) / 14, 9);
  });

  const distances: readonly (readonly [target: Targets[AreaId], continuity: number, gap: number])[] = [
    [undefined, 0, 0],
    ['ad-hoc', 0, 0],
    ['emerging', 0, 25],
    ['established', 0, 50],
    ['institutionalised', 0, 75],
    // Two levels of four, of a weight of 2 among 14.
    ['institutionalised', 2, 75 - 100 / 14],
  ];
  it.each(distances.map((row) => [`${row[0] ?? 'no target'}, continuity at level ${row[1]}`, row] as const))(
    'knows the distance: %s',
    (_, [target, level, gap]) => {
      const targets = target === undefined ? {} : { strategy: target };
      const { because } = requireRanked(
        rank({ ...nothingInPlace, continuity: said(level) }, { targets }),
        'dated-review',
      );
      expect(because.gap).toBeCloseTo(gap, 9);
      expect(because.target).toBe(target);
    },
  );

  it('is silent where nothing is called for', () => {
    const answers = { ...nothingInPlace, continuity: said(4) };
    expect(rank(answers).map(({ id }) => id)).not.toContain('handover-file');
  });

  it('asks for something small where leaders have no time, and takes nothing out of the order', () => {
    const [usual, scarce] = [{}, { barriers: said(['leaders-time']) }].map((extra) =>
      rank({ ...nothingInPlace, ...extra }),
    );
    expect(scarce?.map(({ id }) => id)).toEqual(usual?.map(({ id }) => id));
    expect(scarce?.filter(({ because }) => because.smallerAsk).map(({ id }) => id)).toEqual(
      usual?.filter(({ because }) => because.needsLeaders).map(({ id }) => id),
    );
    expect(usual?.filter(({ because }) => because.smallerAsk)).toEqual([]);
  });

  const sized: readonly (readonly [count: string, called: readonly string[]])[] = [
    ['0', []],
    ['1-2', ['compare-networks', 'yearly-network-comparison', 'fees-need-comparison']],
    ['3-5', ['compare-networks', 'yearly-network-comparison', 'fees-need-comparison']],
    ['6-10', ['leave-two-networks', 'compare-networks', 'yearly-network-comparison', 'fees-need-comparison']],
  ];
  it.each(sized)('in %s networks calls for %s and no more of what chooses among networks', (count, called) => {
    const choosing = ['leave-two-networks', 'compare-networks', 'yearly-network-comparison', 'fees-need-comparison'];
    const ranked = rank({ ...nothingInPlace, 'network-count': said(count) }).map(({ id }) => id);
    expect(choosing.filter((id) => ranked.includes(id))).toEqual(called);
  });

  it('does not tell a city in two networks to leave two, even where it finds them too many', () => {
    const ids = rank({ ...nothingInPlace, 'network-count': said('1-2'), barriers: said(['too-many-networks']) }).map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('leave-two-networks');
  });

  it('leaves out of the quick form what it does not ask, and still gives recommendations on every area', () => {
    const quick = rank({}, { form: 'quick' });
    expect(quick.filter(({ gain }) => gain <= 0)).toEqual([]);
    expect(quick.map(({ id }) => id)).not.toContain('dated-review');
    expect(new Set(quick.slice(0, 12).map(({ area }) => area))).toEqual(new Set(areaIds));
  });

  it('shows the variant, and reckons with what it moves', () => {
    const ranked = rank({ ...nothingInPlace, 'profile-mandate': said('restricted') });
    expect(requireRanked(ranked, 'one-international-network')).toMatchObject({
      gain: 0,
      because: {
        variants: [
          {
            id: 'restricted-mandate',
            facts: [
              { kind: 'answer', question: 'profile-mandate', is: ['restricted'], chosen: ['restricted'], holds: true },
            ],
          },
        ],
      },
    });
    expect(requireRanked(rank(nothingInPlace), 'one-international-network').because.variants).toEqual([]);
  });

  const ways: readonly (readonly [
    name: string,
    extra: Answers,
    id: string,
    because: Partial<RankedRecommendation['because']>,
  ])[] = [
    ['as written', {}, 'small-international-desk', { effortDays: 25, ownDays: true, cost: 'high', needsLeaders: true }],
    [
      'a smaller city',
      { 'profile-position': said('tertiary') },
      'small-international-desk',
      { effortDays: 12, ownDays: true, cost: 'medium' },
    ],
    [
      'a part of a metropolis',
      { 'profile-position': said('part-of-metropolis') },
      'small-international-desk',
      { effortDays: 6, ownDays: true, cost: 'low' },
    ],
    [
      'days not reckoned anew',
      { 'profile-outlook': said('sceptical') },
      'cost-out-commitments',
      { effortDays: 5, ownDays: false, cost: 'none' },
    ],
    [
      'leaders not needed',
      { 'profile-mandate': said('restricted') },
      'criteria-adopted',
      { effortDays: 5, needsLeaders: false },
    ],
  ];
  it.each(ways.map((row) => [row[0], row] as const))(
    'reckons days, cost and leaders for the way it is done: %s',
    (_, [, extra, id, expected]) => {
      expect(requireRanked(rank({ ...nothingInPlace, ...extra }), id).because).toMatchObject(expected);
    },
  );

  it('tells a part of a metropolis what the metropolis may do for it', () => {
    const variants = rank({
      ...nothingInPlace,
      'profile-position': said('part-of-metropolis'),
      'profile-population': said('under-100k'),
    }).flatMap(({ id, because }) =>
      because.variants.some((variant) => variant.id === 'part-of-metropolis') ? [id] : [],
    );
    expect(variants).toEqual(
      expect.arrayContaining([
        'two-page-strategy',
        'small-international-desk',
        'one-international-network',
        'diplomacy-at-home',
      ]),
    );
  });

  it('carries a whole because-chain', () => {
    expect(requireRanked(rank(nothingInPlace), 'one-page-criteria').because).toMatchObject({
      facts: [
        {
          kind: 'indicator',
          indicator: 'joining-criteria',
          status: 'answered',
          range: [0, 0],
          test: { below: 0.5 },
          holds: true,
        },
      ],
      target: 'established',
      gap: 50,
      before: { low: 0, high: 0 },
      after: { low: 15, high: 15 },
      figures: ['2018-barrier-1', '2018-barrier-4'],
      example: 'melbourne-2022',
      effortDays: 3,
      cost: 'none',
      monthsToEffect: 1,
      needsLeaders: false,
      prerequisites: [],
      troubles: [],
      hindrances: [],
    });
  });

  it.each(personas.map(({ id, assessment }) => [id, assessment] as const))(
    'gives %s a stable list',
    (_, { form, answers, targets = {} }) => {
      expect(
        rankOf({ instrument, form, answers, targets })
          .slice(0, 10)
          .map(({ id, because }) => `${id} (${because.variants.map((variant) => variant.id).join(', ')})`),
      ).toMatchSnapshot();
    },
  );

  it('does not depend on the order of the answers, and is the same every time', () => {
    fc.assert(
      fc.property(inputArbitrary, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const shuffled = Object.fromEntries(
          Object.entries(input.answers)
            .map((entry) => [numbers.next().value, entry] as const)
            .toSorted(([one], [other]) => one - other)
            .map(([, entry]) => entry),
        );
        const first = JSON.stringify(rankOf(input));
        expect(JSON.stringify(rankOf({ ...input, answers: shuffled }))).toBe(first);
        expect(JSON.stringify(rankOf(input))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it('lists exactly what is called for, nothing before its prerequisites, and never a loss', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const ranked = rankOf(input);
        const situation = situationOf(scoreCity(input));
        const { areas } = scoreAnswers(input);
        const called = catalogue
          .filter(({ trigger, area }) => areas[area].applicable && holds(trigger, situation))
          .map(({ id }) => id);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(called.toSorted());
        ranked.forEach(({ id, gain, because }, place) => {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(because.facts.length).toBeGreaterThan(0);
          expect(because.variants.map((variant) => variant.id)).toEqual(
            inContext(requireRecommendation(id), situation).variants.map((variant) => variant.id),
          );
          for (const needed of [...because.prerequisites, ...because.restsOn])
            expect(placeOf(ranked, needed)).toBeLessThan(place);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('recommendations in context', () => {
  const top = (answers: Answers) => rank({ ...nothingInPlace, ...answers }).slice(0, 5);

  it('is not the same for a tertiary city under a restrictive law and for a capital', () => {
    const [tertiary, first] = [top(restrictedTertiary), top(capital)];
    expect(tertiary.map(({ id }) => id)).not.toEqual(first.map(({ id }) => id));
    expect(tertiary.map(({ id }) => id)).toContain('contact-in-ministry');
  });

  it('never tells a city to do what its law forbids', () => {
    const outward = [
      'strategy-exists',
      'office-exists',
      'network-international',
      'network-themes',
      'conferences',
      'multilateral-voice',
      'budget-travel',
    ];
    for (const { id, because } of rank({ ...nothingInPlace, ...restrictedTertiary })) {
      if (!writtenMoves({ id }).some(({ question }) => outward.includes(question))) continue;
      expect(`${id}: ${because.variants[0]?.id ?? 'as written'}`).toBe(`${id}: restricted-mandate`);
    }
  });

  it('is silent on what the city says the law forbids', () => {
    const answers = { ...nothingInPlace, conferences: { state: 'not-applicable', reason: 'law-forbids' } } as const;
    expect(rank(answers).map(({ id }) => id)).not.toContain('one-prepared-conference');
  });
});
