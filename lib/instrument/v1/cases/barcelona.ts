/**
 * Barcelona, by the source below alone. It says: an International Relations Master Plan for 2020 to 2023 was
 * published as a government measure, with five goal areas and five working tools, among them coordination, knowledge
 * management, and transparency and accountability. A tool named in a plan is no evidence that it is in use, so
 * coordination and reporting stay unsure.
 */
import type { PublicRecord } from '../../persona';

const plan = {
  title: 'Barcelona, global city: International Relations Master Plan 2020-2023',
  url: 'https://docslib.org/doc/5997538/barcelona-global-city-international-relations-master-plan-2020-2023',
  date: '2020',
} as const;

export const barcelona: PublicRecord = {
  id: 'barcelona',
  practices: ['barcelona-2020'],
  assessment: {
    city: 'Barcelona',
    country: 'ES',
    form: 'full',
    instrumentVersion: 1,
    answers: {
      'profile-country': { state: 'answered', value: 'ES' },
      // "Published an International Relations Master Plan for 2020-2023 as a government measure."
      'strategy-exists': {
        state: 'answered',
        value: 'yes',
        evidence: [plan],
        note: 'For the years 2020 to 2023; what holds since is not documented here.',
        confidence: 'high',
      },
      // The same sentence: it was published, and the text can be read at the source.
      'strategy-public': { state: 'answered', value: 'yes', evidence: [plan], confidence: 'medium' },
    },
  },
};
