/**
 * Toronto, by the source below alone. It says: in 2024 the city cut its international alliances to two types, a
 * long-term partnership city and a short-term project, with eligibility criteria, assessment and identified financial
 * resources. It says nothing of networks, of owners or of working time, so the other questions on engagements stay
 * unsure.
 */
import type { PublicRecord } from '../../persona';

const program = {
  title: 'City of Toronto: International Alliance Program',
  url: 'https://www.toronto.ca/business-economy/business-operation-growth/international-alliance-program/',
  date: '2024',
} as const;

export const toronto: PublicRecord = {
  id: 'toronto',
  practices: ['toronto-2024'],
  assessment: {
    city: 'Toronto',
    country: 'CA',
    form: 'full',
    instrumentVersion: 1,
    answers: {
      'profile-country': { state: 'answered', value: 'CA' },
      // "… two types … with eligibility criteria, assessment and identified financial resources." Criteria are written
      // down; that every decision was checked against them is not said, so the level is the lower of the two.
      'joining-criteria': {
        state: 'answered',
        value: 2,
        evidence: [program],
        note: 'Documented for alliances with other cities, not for networks.',
        confidence: 'low',
      },
    },
  },
};
