import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import { proposeTargets } from '@/lib/scoring/targets/targets';
import { scoreCity } from '@/lib/scoring/score/scored';
import { findRecommendation } from '@/lib/recommendations/catalogue';
import { instrument } from '@/lib/recommendations/example-city.fixture';
import { firstSteps } from '@/lib/recommendations/first-steps';
import { capacityOf, mostInAYear, programmeOf } from '@/lib/recommendations/programme';
import { advisedCity, rankRecommendations } from '@/lib/recommendations/rank';
import type { RankedRecommendation } from '@/lib/recommendations/ranked-recommendation';
import { panelCities } from './cities';
import { judgements } from './judgements';
import type { SituationOfACity } from './situations';

interface Recommendations {
  readonly ranked: readonly RankedRecommendation[];
  readonly first: readonly RankedRecommendation[];
  readonly capacityDays: number;
}

function recommendationTo({ form, answers }: SituationOfACity): Recommendations {
  const proposed = proposeTargets(answers);
  const city = advisedCity(
    scoreCity({ instrument, form, answers }),
    byArea((area) => proposed[area].stage),
  );
  const ranked = rankRecommendations(city);
  const capacityDays = capacityOf(city.situation);
  return { ranked, first: firstSteps(ranked, capacityDays), capacityDays };
}

const rows = panelCities.map((city) => [city.id, city, recommendationTo(city)] as const);
const idsOf = (steps: readonly RankedRecommendation[]) => steps.map(({ id }) => id);
const judged = (id: string) => judgements[id] ?? { first: [], never: [], because: '' };

describe('the panel', () => {
  it('has at least 40 cities, each judged with a reason, and judges no other', () => {
    expect(panelCities.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(judgements).toSorted()).toEqual(panelCities.map(({ id }) => id).toSorted());
    for (const { because, first, never } of Object.values(judgements)) {
      expect(because.length).toBeGreaterThan(40);
      expect([...first, ...never].filter((id) => findRecommendation(id) === undefined)).toEqual([]);
    }
  });

  it.each(rows)('%s gets steps that advisers would put first, and none that they would not', (id, _, { first }) => {
    const { first: accepted, never } = judged(id);
    expect(idsOf(first).filter((step) => never.includes(step))).toEqual([]);
    expect(idsOf(first).filter((step) => !accepted.includes(step)).length).toBeLessThanOrEqual(
      first.length > 1 ? 1 : 0,
    );
    expect(first.length).toBeGreaterThan(0);
  });

  it('is agreed with in at least 95 of 100 steps', () => {
    const steps = rows.flatMap(([id, , { first }]) => idsOf(first).map((step) => judged(id).first.includes(step)));
    expect(steps.filter(Boolean).length / steps.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the first steps of every city', () => {
  it.each(rows)('of %s need nothing that is missing, and say no thing twice', (_, __, { first }) => {
    const named = idsOf(first);
    first.forEach(({ because, id }, place) => {
      expect(because.prerequisites.filter((needed) => !named.slice(0, place).includes(needed))).toEqual([]);
      expect(named.filter((other) => findRecommendation(id)?.repeats.includes(other))).toEqual([]);
      expect(because.hindrances).toEqual([]);
    });
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('the programme of every city', () => {
  it.each(rows)(
    'of %s fits the days that it has, in sequence, and forgets nothing',
    (_, __, { ranked, first, capacityDays }) => {
      const { recommendations, days, notThisYear } = programmeOf({ ranked, first, capacityDays });
      const daysOf = new Map(ranked.map((one) => [one.id, one.because.effortDays]));
      expect(days).toBe(recommendations.reduce((so, id) => so + (daysOf.get(id) ?? Infinity), 0));
      expect(days).toBeLessThanOrEqual(capacityDays);
      expect(recommendations.length).toBeLessThanOrEqual(capacityDays < 440 ? mostInAYear : 2 * mostInAYear);
      expect(recommendations.slice(0, first.length).toSorted()).toEqual(idsOf(first).toSorted());
      expect([...recommendations, ...notThisYear].toSorted()).toEqual(idsOf(ranked).toSorted());
      for (const [place, id] of recommendations.entries()) {
        const { because } = ranked.find((one) => one.id === id) ?? { because: { prerequisites: [] } };
        expect(because.prerequisites.filter((needed) => !recommendations.slice(0, place).includes(needed))).toEqual([]);
      }
    },
  );
});

it('draws cities in all areas’ targets', () => {
  expect(new Set(rows.flatMap(([, , { ranked }]) => ranked.map(({ area }) => area)))).toEqual(new Set(areaIds));
});
