/** A large capital that has built its capacity over years and can show the papers. */
import type { Persona } from '@/lib/instrument/model/persona';

export const evidencedCapital: Persona = {
  id: 'evidenced-capital',
  assessment: {
    city: 'Example city C (invented)',
    country: 'AU',
    form: 'full',
    instrumentVersion: 1,
    targets: {
      strategy: 'institutionalised',
      resources: 'institutionalised',
      prioritisation: 'institutionalised',
      impact: 'established',
      agenda: 'institutionalised',
    },
    answers: {
      'profile-country': { state: 'answered', value: 'AU' },
      'profile-population': { state: 'answered', value: '1m-5m' },
      'profile-position': { state: 'answered', value: 'primary' },
      'profile-income': { state: 'answered', value: 'high' },
      'profile-mandate': { state: 'answered', value: 'explicit-power' },
      'profile-outlook': { state: 'answered', value: 'central' },
      'profile-modes': {
        state: 'answered',
        value: ['place-based', 'municipal-foreign-policy', 'twinning-bilateral', 'city-networks'],
      },
      'profile-staff': { state: 'answered', value: 'over-10' },
      'profile-occasion': { state: 'answered', value: ['too-much-to-do'] },
      'strategy-exists': {
        state: 'answered',
        value: 'yes',
        confidence: 'high',
        evidence: [
          {
            title: 'International strategy 2023 to 2030 (invented)',
            url: 'https://example.org/c/strategy',
            date: '2023-03-14',
          },
          { title: 'Council resolution that adopted it (invented)', date: '2023-03-14' },
        ],
      },
      'strategy-scope': {
        state: 'answered',
        value: [
          'investment-trade',
          'partner-relationships',
          'networks',
          'global-issues',
          'policy-learning',
          'solidarity-crisis',
        ],
      },
      'strategy-contents': {
        state: 'answered',
        value: ['purpose-tied-to-goals', 'places-and-partners', 'who-decides', 'results', 'review'],
        note: 'The money is in the budget, not in the strategy.',
        evidence: [
          {
            title: 'International strategy 2023 to 2030 (invented)',
            url: 'https://example.org/c/strategy',
            date: '2023-03-14',
          },
        ],
      },
      'strategy-in-plan': {
        state: 'answered',
        value: 'city-vision',
        evidence: [
          { title: 'City vision, chapter on the world (invented)', url: 'https://example.org/c/vision', date: '2021' },
        ],
      },
      'strategy-public': {
        state: 'answered',
        value: 'yes',
        evidence: [
          { title: 'International strategy on the city’s website (invented)', url: 'https://example.org/c/strategy' },
        ],
      },
      'strategy-coordination': {
        state: 'answered',
        value: 4,
        evidence: [{ title: 'Terms of reference of the coordination group (invented)', date: '2023-06' }],
      },
      'strategy-renewal': {
        state: 'answered',
        value: 3,
        evidence: [{ title: 'Review after two years (invented)', date: '2025-04' }],
      },
      'budget-dedicated': {
        state: 'answered',
        value: 'yes',
        evidence: [
          { title: 'City budget, programme 12 (invented)', url: 'https://example.org/c/budget', date: '2025' },
        ],
      },
      'budget-share': { state: 'answered', value: 'under-1' },
      'budget-trend': { state: 'answered', value: 'same' },
      'budget-adequacy': { state: 'answered', value: 3 },
      'budget-travel': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Travel rules and allocation (invented)', date: '2025' }],
      },
      'budget-events': { state: 'answered', value: 'yes' },
      'more-with-funds': { state: 'answered', value: 'agree' },
      'office-exists': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Organisation chart (invented)', url: 'https://example.org/c/chart', date: '2025-01' }],
      },
      'office-position': { state: 'answered', value: 'mayors-executive-office' },
      'office-independence': { state: 'answered', value: 'independent' },
      'lead-exists': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Job description of the director (invented)', date: '2022-09' }],
      },
      'lead-title': { state: 'answered', value: 'deputy-mayor-level' },
      'lead-responsibilities': {
        state: 'answered',
        value: [
          'strategy-owner',
          'liaison-government-business',
          'liaison-international',
          'adviser-to-mayor-and-staff',
          'represents-city',
          'visits-and-missions',
        ],
        evidence: [{ title: 'Job description of the director (invented)', date: '2022-09' }],
      },
      continuity: {
        state: 'answered',
        value: 4,
        confidence: 'medium',
        note: 'Two mayors of different parties have worked with the same strategy.',
        evidence: [{ title: 'Handover file (invented)', date: '2024-11' }],
      },
      'office-expert-led': { state: 'answered', value: 'yes' },
      'staff-trained': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Training plan (invented)', date: '2025-02' }],
      },
      'training-topics': {
        state: 'answered',
        value: ['international-affairs', 'negotiation-diplomacy', 'protocol', 'multilateral-advocacy'],
      },
      'training-form': { state: 'answered', value: ['formal-certificate', 'peer-exchange', 'network-workshop'] },
      'skills-important': {
        state: 'answered',
        value: ['communication', 'cross-sector', 'leadership', 'negotiation', 'media'],
      },
      'skills-held': {
        state: 'answered',
        value: ['communication', 'cross-sector', 'protocol', 'leadership', 'negotiation', 'languages'],
        evidence: [{ title: 'Skills review of the team (invented)', date: '2024-05' }],
      },
      'more-with-training': { state: 'answered', value: 'neither' },
      'network-national': { state: 'answered', value: 'yes' },
      'network-regional': { state: 'answered', value: 'yes' },
      'network-international': {
        state: 'answered',
        value: 'yes',
        evidence: [
          { title: 'Register of memberships (invented)', url: 'https://example.org/c/memberships', date: '2025-01' },
        ],
      },
      'network-count': { state: 'answered', value: '6-10' },
      'network-themes': {
        state: 'answered',
        value: {
          national: ['governance-democracy', 'urban-planning'],
          regional: ['climate-change', 'transport'],
          international: ['climate-change', 'health-wellbeing', 'inequality', 'energy'],
        },
        evidence: [
          { title: 'Register of memberships (invented)', url: 'https://example.org/c/memberships', date: '2025-01' },
        ],
      },
      'priority-themes': {
        state: 'answered',
        value: ['climate-change', 'health-wellbeing', 'inequality', 'transport'],
      },
      'network-executive': { state: 'answered', value: ['national', 'international'] },
      'network-communication': { state: 'answered', value: 'weekly' },
      conferences: {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Report on a climate conference (invented)', date: '2024-11' }],
      },
      'joining-criteria': {
        state: 'answered',
        value: 4,
        evidence: [
          {
            title: 'Criteria for partnerships and networks (invented)',
            url: 'https://example.org/c/criteria',
            date: '2023-09',
          },
        ],
      },
      'portfolio-review': {
        state: 'answered',
        value: 3,
        evidence: [{ title: 'Yearly review, two memberships ended (invented)', date: '2024-12' }],
      },
      'commitment-resourcing': { state: 'answered', value: 3 },
      'leadership-choice': {
        state: 'answered',
        value: 3,
        evidence: [{ title: 'Paper on where the city leads (invented)', date: '2024-02' }],
      },
      'impact-overall': { state: 'answered', value: 'positive' },
      benefits: { state: 'answered', value: ['partnership', 'know-how', 'advocacy', 'adapting-policies'] },
      outcomes: {
        state: 'answered',
        value: ['local-policy-changed', 'staff-capacity', 'pilot-projects'],
        evidence: [
          {
            title: 'Cool streets policy, history of its making (invented)',
            url: 'https://example.org/c/streets',
            date: '2024',
          },
        ],
      },
      'best-activity': { state: 'answered', value: 'network-membership' },
      'impact-method': {
        state: 'answered',
        value: 3,
        evidence: [{ title: 'Measurement guide (invented)', date: '2024-01' }],
      },
      'impact-toolkit': {
        state: 'answered',
        value: ['objectives-with-indicators', 'baseline', 'yearly-data', 'costs-recorded'],
        evidence: [{ title: 'Yearly data sheet (invented)', url: 'https://example.org/c/data', date: '2024' }],
      },
      'network-value': { state: 'answered', value: 2 },
      'public-reporting': {
        state: 'answered',
        value: 3,
        evidence: [
          {
            title: 'A year in the world, report to residents (invented)',
            url: 'https://example.org/c/year',
            date: '2024-12',
          },
        ],
      },
      'learning-loop': { state: 'answered', value: 3 },
      barriers: { state: 'answered', value: ['leaders-time', 'too-many-networks'] },
      'sdg-tracking': {
        state: 'answered',
        value: 'yes',
        evidence: [{ title: 'Indicators of the city plan (invented)', url: 'https://example.org/c/indicators' }],
      },
      'local-review': {
        state: 'answered',
        value: 4,
        evidence: [{ title: 'Second Voluntary Local Review (invented)', date: '2024-07' }],
      },
      frameworks: {
        state: 'answered',
        value: ['sdgs', 'paris-agreement'],
        evidence: [{ title: 'City plan, annex (invented)', date: '2021' }],
      },
      'local-demands': {
        state: 'answered',
        value: 3,
        evidence: [{ title: 'Minutes of the residents’ panel (invented)', date: '2024-08' }],
      },
      'multilateral-voice': { state: 'answered', value: 3 },
      'national-relations': {
        state: 'answered',
        value: 'formal',
        evidence: [{ title: 'Agreement with the foreign ministry (invented)', date: '2022-02-01' }],
      },
      'national-say': { state: 'answered', value: 'disagree' },
      'climate-potential': { state: 'answered', value: 'both-alike' },
      'crisis-cooperation': { state: 'answered', value: 'yes' },
    },
  },
};
