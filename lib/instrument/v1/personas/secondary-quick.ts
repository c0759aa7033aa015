/** A mid-sized secondary city in Europe that has half an hour: the quick form, some of it evidenced. */
import type { Persona } from '@/lib/instrument/model/persona';

export const secondaryQuick: Persona = {
  id: 'secondary-quick',
  assessment: {
    city: 'Example city B (invented)',
    country: 'PL',
    form: 'quick',
    instrumentVersion: 1,
    targets: {
      strategy: 'established',
      resources: 'established',
      prioritisation: 'emerging',
      impact: 'emerging',
      agenda: 'established',
    },
    answers: {
      'profile-population': { state: 'answered', value: '100k-500k' },
      'profile-position': { state: 'answered', value: 'secondary' },
      'profile-mandate': { state: 'answered', value: 'explicit-power' },
      'profile-occasion': { state: 'answered', value: ['residents-ask'] },
      'strategy-exists': {
        state: 'answered',
        value: 'yes',
        confidence: 'high',
        evidence: [
          {
            title: 'International strategy of the city (invented)',
            url: 'https://example.org/b/strategy',
            date: '2022-05',
          },
        ],
      },
      'strategy-contents': {
        state: 'answered',
        value: ['purpose-tied-to-goals', 'places-and-partners', 'money'],
        evidence: [
          {
            title: 'International strategy of the city (invented)',
            url: 'https://example.org/b/strategy',
            date: '2022-05',
          },
        ],
      },
      'strategy-coordination': {
        state: 'answered',
        value: 2,
        confidence: 'medium',
        note: 'Culture, economy and environment meet each quarter; the utilities do not come.',
      },
      'budget-dedicated': {
        state: 'answered',
        value: 'yes',
        evidence: [
          {
            title: 'City budget, line for foreign relations (invented)',
            url: 'https://example.org/b/budget',
            date: '2025',
          },
        ],
      },
      'budget-adequacy': { state: 'answered', value: 2 },
      'budget-travel': { state: 'answered', value: 'yes' },
      'lead-exists': { state: 'answered', value: 'no' },
      'staff-trained': { state: 'unsure', note: 'The personnel office would know.' },
      conferences: {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'List of those who spoke at a congress (invented)', date: '2024-11-04' }],
      },
      'joining-criteria': { state: 'answered', value: 1 },
      'portfolio-review': { state: 'answered', value: 1, confidence: 'low' },
      'commitment-resourcing': { state: 'answered', value: 1 },
      'leadership-choice': { state: 'answered', value: 1 },
      'impact-method': { state: 'answered', value: 1 },
      'impact-toolkit': { state: 'answered', value: ['costs-recorded'] },
      'public-reporting': { state: 'answered', value: 2 },
      'sdg-tracking': { state: 'answered', value: 'no' },
      'local-demands': { state: 'answered', value: 2 },
      'national-relations': { state: 'answered', value: 'ad-hoc' },
    },
  },
};
