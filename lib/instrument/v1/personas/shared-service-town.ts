/** A town whose joint authority has money, office and staff for it: in the quick form a whole area does not apply. */
import type { Persona } from '@/lib/instrument/model/persona';

export const sharedServiceTown: Persona = {
  id: 'shared-service-town',
  assessment: {
    city: 'Example city G (invented)',
    country: 'FR',
    form: 'quick',
    instrumentVersion: 1,
    targets: { strategy: 'emerging', prioritisation: 'established', impact: 'emerging', agenda: 'emerging' },
    answers: {
      'profile-population': { state: 'answered', value: 'under-100k' },
      'profile-position': { state: 'answered', value: 'part-of-metropolis' },
      'profile-mandate': { state: 'answered', value: 'tolerated' },
      'profile-occasion': { state: 'answered', value: [] },
      'strategy-exists': { state: 'answered', value: 'no' },
      'strategy-coordination': { state: 'answered', value: 1 },
      'budget-dedicated': {
        state: 'not-applicable',
        reason: 'other-body',
        note: 'The joint authority of eleven towns holds the money.',
        evidence: [
          {
            title: 'Agreement on shared services (invented)',
            url: 'https://example.org/g/agreement',
            date: '2020-01-01',
          },
        ],
      },
      'budget-adequacy': { state: 'not-applicable', reason: 'other-body' },
      'budget-travel': { state: 'not-applicable', reason: 'other-body' },
      'lead-exists': { state: 'not-applicable', reason: 'other-body' },
      'staff-trained': { state: 'not-applicable', reason: 'other-body' },
      conferences: { state: 'answered', value: 'no' },
      'joining-criteria': {
        state: 'answered',
        value: 3,
        evidence: [{ title: 'Rules for joining partnerships (invented)', url: 'https://example.org/g/rules' }],
      },
      'portfolio-review': { state: 'answered', value: 2 },
      'commitment-resourcing': { state: 'answered', value: 2 },
      'leadership-choice': { state: 'answered', value: 1 },
      'impact-method': { state: 'answered', value: 1 },
      'impact-toolkit': { state: 'answered', value: ['objectives-with-indicators'] },
      'public-reporting': { state: 'answered', value: 1 },
      'sdg-tracking': { state: 'not-applicable', reason: 'too-small' },
      'local-demands': { state: 'answered', value: 2 },
      'national-relations': { state: 'not-applicable', reason: 'other-body' },
    },
  },
};
