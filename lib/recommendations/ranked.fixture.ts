/** Recommendations for tests of the order: real ids, since what rests on what stands in the catalogue. */
import { requireRecommendation } from './catalogue';
import type { Because, RankedRecommendation } from './ranked-recommendation';

/** A known fact that calls for it. */
const known: Because['facts'] = [
  { kind: 'answer', question: 'profile-staff', is: ['none'], chosen: ['none'], holds: true },
];

/** A recommendation as the catalogue has it, called for by a known answer. */
export function ranked(id: string, because: Partial<Because> = {}, gain = 5): RankedRecommendation {
  const entry = requireRecommendation(id);
  const { area, group, effortDays, cost, monthsToEffect, needsLeaders, startedBy, needs } = entry;
  return {
    id,
    area,
    group,
    gain,
    because: {
      facts: known,
      gap: 0,
      before: { low: 0, high: 0 },
      after: { low: gain, high: gain },
      figures: [],
      effortDays,
      ownDays: true,
      cost,
      monthsToEffect,
      needsLeaders,
      startedBy,
      needs,
      prerequisites: [],
      restsOn: [],
      variants: [],
      troubles: [],
      hindrances: [],
      smallerAsk: false,
      ...because,
    },
  };
}

/** What presses, as the order sees it. */
export function trouble(id: string): Because['troubles'][number] {
  return { id, facts: known };
}

/** Only an unknown answer calls for it. */
export const unknown: Pick<Because, 'facts'> = {
  facts: [
    { kind: 'indicator', indicator: 'continuity', status: 'unknown', range: [0, 1], test: { below: 0.5 }, holds: true },
  ],
};
