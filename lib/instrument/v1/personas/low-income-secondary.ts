/**
 * A secondary city in a low-income country, still building basic services; partners pay for most of what it does
 * abroad.
 */
import type { Persona } from '@/lib/instrument/model/persona';

export const lowIncomeSecondary: Persona = {
  id: 'low-income-secondary',
  assessment: {
    city: 'Example city F (invented)',
    country: 'UG',
    form: 'full',
    instrumentVersion: 1,
    targets: {
      strategy: 'emerging',
      resources: 'emerging',
      prioritisation: 'established',
      impact: 'emerging',
      agenda: 'emerging',
    },
    answers: {
      'profile-country': { state: 'answered', value: 'UG' },
      'profile-population': { state: 'answered', value: '100k-500k' },
      'profile-position': { state: 'answered', value: 'secondary' },
      'profile-income': { state: 'answered', value: 'low' },
      'profile-mandate': { state: 'answered', value: 'needs-approval' },
      'profile-outlook': { state: 'answered', value: 'useful' },
      'profile-modes': { state: 'answered', value: ['place-based', 'twinning-bilateral', 'city-networks'] },
      'profile-staff': { state: 'answered', value: 'under-1' },
      'profile-occasion': {
        state: 'answered',
        value: ['cut'],
        note: 'The partner who pays for most trips leaves in June.',
      },
      'strategy-exists': { state: 'answered', value: 'no' },
      'strategy-coordination': {
        state: 'answered',
        value: 1,
        note: 'The town clerk sees every letter before it goes out.',
      },
      'strategy-renewal': { state: 'answered', value: 1 },
      'budget-dedicated': { state: 'answered', value: 'no' },
      'budget-adequacy': { state: 'answered', value: 0, note: 'Partners pay, and the work stops when they do.' },
      'budget-travel': { state: 'answered', value: 'no' },
      'budget-events': { state: 'answered', value: 'no' },
      'more-with-funds': { state: 'answered', value: 'agree' },
      'office-exists': { state: 'answered', value: 'no' },
      'lead-exists': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Schedule of duties of the deputy town clerk (invented)', date: '2023-07' }],
      },
      'lead-title': { state: 'answered', value: 'other' },
      'lead-responsibilities': {
        state: 'answered',
        value: ['liaison-international', 'visits-and-missions', 'best-practice-and-agreements'],
      },
      continuity: { state: 'answered', value: 1 },
      'staff-trained': {
        state: 'answered',
        value: 'yes',
        evidence: [
          {
            title: 'Attendance list of a network workshop (invented)',
            url: 'https://example.org/f/workshop',
            date: '2024-06-18',
          },
        ],
      },
      'training-topics': { state: 'answered', value: ['negotiation-diplomacy', 'multilateral-advocacy'] },
      'training-form': { state: 'answered', value: ['peer-exchange', 'network-workshop'] },
      'skills-important': {
        state: 'answered',
        value: ['communication', 'cross-sector', 'trade-investment', 'negotiation'],
      },
      'skills-held': { state: 'answered', value: ['communication', 'cross-sector', 'languages'] },
      'more-with-training': { state: 'answered', value: 'agree' },
      'network-national': { state: 'answered', value: 'yes' },
      'network-regional': { state: 'answered', value: 'yes' },
      'network-international': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Membership page of a network (invented)', url: 'https://example.org/f/network' }],
      },
      'network-count': { state: 'answered', value: '3-5' },
      'network-themes': {
        state: 'answered',
        value: {
          national: ['governance-democracy', 'poverty'],
          regional: ['health-wellbeing', 'transport'],
          international: ['climate-change', 'health-wellbeing'],
        },
      },
      'priority-themes': { state: 'answered', value: ['climate-change', 'health-wellbeing', 'transport', 'poverty'] },
      'network-executive': { state: 'answered', value: ['national'] },
      'network-communication': { state: 'answered', value: 'monthly' },
      conferences: { state: 'answered', value: 'no', note: 'Invited twice; the fare was not covered.' },
      'joining-criteria': {
        state: 'answered',
        value: 2,
        note:
          'A list of 2023 asks what a partner brings to water, roads or clinics; ' +
          'the council used it for the last one.',
      },
      'portfolio-review': { state: 'answered', value: 1 },
      'commitment-resourcing': { state: 'answered', value: 1 },
      'leadership-choice': { state: 'not-applicable', reason: 'too-small' },
      'impact-overall': { state: 'answered', value: 'positive' },
      benefits: { state: 'answered', value: ['partnership', 'know-how', 'peer-exchange', 'funding'] },
      outcomes: {
        state: 'answered',
        value: ['staff-capacity', 'pilot-projects', 'project-funding'],
        evidence: [
          {
            title: 'Completion report of the market drainage pilot (invented)',
            url: 'https://example.org/f/drainage',
            date: '2024-12',
          },
        ],
      },
      'best-activity': { state: 'answered', value: 'projects' },
      'impact-method': { state: 'answered', value: 1, confidence: 'medium' },
      'impact-toolkit': {
        state: 'answered',
        value: ['baseline', 'costs-recorded'],
        note: 'Because the partners ask for it.',
      },
      'network-value': { state: 'answered', value: 1 },
      'public-reporting': { state: 'answered', value: 1 },
      'learning-loop': { state: 'unsure' },
      barriers: { state: 'answered', value: ['travel', 'budget', 'short-staffed', 'training', 'not-recognised'] },
      'sdg-tracking': { state: 'answered', value: 'no' },
      'local-review': { state: 'answered', value: 1 },
      frameworks: { state: 'answered', value: ['sdgs', 'regional-agenda'] },
      'local-demands': { state: 'answered', value: 3 },
      'multilateral-voice': { state: 'answered', value: 1 },
      'national-relations': { state: 'answered', value: 'ad-hoc' },
      'national-say': { state: 'answered', value: 'neither' },
      'climate-potential': { state: 'answered', value: 'both-alike' },
      'crisis-cooperation': { state: 'answered', value: 'yes' },
    },
  },
};
