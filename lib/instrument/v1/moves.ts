/**
 * What each recommendation moves in the questions of version 1: what the answers are at least, once it is done. Our
 * judgement, stated as such; the recommendations themselves stand in lib/recommendations/catalogue.
 */
import type { CoverMove, VersionMoves } from '@/lib/instrument/model/move';

/** So many of the city's priority themes that none of its networks works on yet. */
function coverThemes(row: 'national' | 'regional' | 'international', atMost: number): CoverMove {
  return { question: 'network-themes', row, covers: 'priority-themes', atMost };
}

export const movesV1: VersionMoves = {
  'two-page-strategy': {
    asWritten: [
      { question: 'strategy-exists', to: 'yes' },
      {
        question: 'strategy-contents',
        to: ['purpose-tied-to-goals', 'places-and-partners', 'who-decides', 'money', 'results', 'review'],
      },
    ],
    variants: { 'restricted-mandate': [], 'sceptical-leadership': [] },
  },
  'complete-the-strategy': {
    asWritten: [
      {
        question: 'strategy-contents',
        to: ['purpose-tied-to-goals', 'places-and-partners', 'who-decides', 'money', 'results', 'review'],
      },
    ],
    variants: { 'sceptical-leadership': [{ question: 'strategy-contents', to: ['money', 'results'] }] },
  },
  'strategy-in-city-plan': {
    asWritten: [{ question: 'strategy-in-plan', to: 'city-vision' }],
    variants: {
      'sceptical-leadership': [{ question: 'strategy-in-plan', to: 'economic-plan' }],
      'lower-income': [{ question: 'strategy-in-plan', to: 'other-plan' }],
    },
  },
  'publish-strategy': {
    asWritten: [{ question: 'strategy-public', to: 'yes' }],
    variants: { 'restricted-mandate': [] },
  },
  'coordination-overview': { asWritten: [{ question: 'strategy-coordination', to: 2 }] },
  'coordination-round': {
    asWritten: [{ question: 'strategy-coordination', to: 3 }],
    variants: { 'sceptical-leadership': [] },
  },
  'coordination-rules': {
    asWritten: [{ question: 'strategy-coordination', to: 4 }],
    variants: {
      'sceptical-leadership': [{ question: 'strategy-coordination', to: 3 }],
      'smaller-city': [{ question: 'strategy-coordination', to: 3 }],
    },
  },
  'handover-file': {
    asWritten: [{ question: 'continuity', to: 2 }],
    variants: { 'no-staff': [{ question: 'continuity', to: 1 }] },
  },
  'tasks-to-posts': { asWritten: [{ question: 'continuity', to: 3 }] },
  'council-anchor': { asWritten: [{ question: 'continuity', to: 4 }], variants: { 'lukewarm-leadership': [] } },
  'dated-review': { asWritten: [{ question: 'strategy-renewal', to: 3 }] },
  'renewal-cycle': {
    asWritten: [{ question: 'strategy-renewal', to: 4 }],
    variants: { 'lukewarm-leadership': [{ question: 'strategy-renewal', to: 3 }] },
  },
  'budget-line': {
    asWritten: [{ question: 'budget-dedicated', to: 'yes' }],
    variants: { 'restricted-mandate': [], 'sceptical-leadership': [], 'lower-income': [] },
  },
  'cost-out-commitments': { asWritten: [{ question: 'budget-adequacy', to: 2 }] },
  'fund-what-is-promised': { asWritten: [{ question: 'budget-adequacy', to: 3 }] },
  'travel-and-events-allowance': {
    asWritten: [
      { question: 'budget-travel', to: 'yes' },
      { question: 'budget-events', to: 'yes' },
    ],
    variants: { 'sceptical-leadership': [], 'lower-income': [] },
  },
  'name-responsible-lead': {
    asWritten: [{ question: 'lead-exists', to: 'yes' }],
    variants: { 'sceptical-leadership': [], 'no-staff': [], 'smaller-city': [] },
  },
  'lead-job-description': {
    asWritten: [
      {
        question: 'lead-responsibilities',
        to: [
          'strategy-owner',
          'liaison-government-business',
          'liaison-international',
          'adviser-to-mayor-and-staff',
          'best-practice-and-agreements',
        ],
      },
    ],
    variants: {
      'restricted-mandate': [
        {
          question: 'lead-responsibilities',
          to: ['liaison-government-business', 'adviser-to-mayor-and-staff', 'visits-and-missions'],
        },
      ],
      'smaller-city': [
        {
          question: 'lead-responsibilities',
          to: ['strategy-owner', 'liaison-government-business', 'adviser-to-mayor-and-staff'],
        },
      ],
    },
  },
  'small-international-desk': {
    asWritten: [{ question: 'office-exists', to: 'yes' }],
    variants: {
      'restricted-mandate': [],
      'sceptical-leadership': [],
      'no-staff': [],
      'part-of-metropolis': [],
      'smaller-city': [],
    },
  },
  'first-training': {
    asWritten: [
      { question: 'staff-trained', to: 'yes' },
      { question: 'training-topics', to: ['international-affairs'] },
      { question: 'training-form', to: ['network-workshop'] },
    ],
    variants: {
      'restricted-mandate': [
        { question: 'staff-trained', to: 'yes' },
        { question: 'training-topics', to: ['protocol'] },
        { question: 'training-form', to: ['short-course'] },
      ],
      'no-network': [
        { question: 'staff-trained', to: 'yes' },
        { question: 'training-topics', to: ['international-affairs'] },
        { question: 'training-form', to: ['short-course'] },
      ],
      'sceptical-leadership': [
        { question: 'staff-trained', to: 'yes' },
        { question: 'training-form', to: ['network-workshop'] },
      ],
    },
  },
  'broaden-training': {
    asWritten: [
      {
        question: 'training-topics',
        to: ['international-affairs', 'negotiation-diplomacy', 'branding-public-relations'],
      },
    ],
  },
  // A planned exchange counts as training; a skill is held only once a task was done with it.
  'directors-peer-network': {
    asWritten: [
      { question: 'staff-trained', to: 'yes' },
      { question: 'training-form', to: ['peer-exchange'] },
    ],
  },
  'close-skill-gaps': {
    asWritten: [{ question: 'skills-held', covers: 'skills-important', atMost: 2 }],
    variants: { 'lower-income': [] },
  },
  'detailed-diplomat': {
    asWritten: [{ question: 'office-expert-led', to: 'yes' }],
    variants: { 'restricted-mandate': [], 'lukewarm-leadership': [], 'part-of-metropolis': [], 'smaller-city': [] },
  },
  'one-page-criteria': { asWritten: [{ question: 'joining-criteria', to: 2 }] },
  'criteria-adopted': {
    asWritten: [{ question: 'joining-criteria', to: 4 }],
    variants: {
      'restricted-mandate': [{ question: 'joining-criteria', to: 3 }],
      'lukewarm-leadership': [{ question: 'joining-criteria', to: 3 }],
    },
  },
  'engagement-register': {
    asWritten: [
      { question: 'portfolio-review', to: 1 },
      { question: 'commitment-resourcing', to: 1 },
    ],
    variants: { 'no-staff': [{ question: 'portfolio-review', to: 1 }] },
  },
  'yearly-portfolio-review': { asWritten: [{ question: 'portfolio-review', to: 3 }] },
  'end-dates': { asWritten: [{ question: 'portfolio-review', to: 4 }] },
  'leave-two-networks': { asWritten: [{ question: 'portfolio-review', to: 2 }] },
  'owner-time-money': {
    asWritten: [{ question: 'commitment-resourcing', to: 3 }],
    variants: { 'no-staff': [{ question: 'commitment-resourcing', to: 2 }] },
  },
  'no-join-without-resources': {
    asWritten: [{ question: 'commitment-resourcing', to: 4 }],
    variants: {
      'lukewarm-leadership': [{ question: 'commitment-resourcing', to: 3 }],
      'smaller-city': [{ question: 'commitment-resourcing', to: 3 }],
    },
  },
  'choose-where-to-lead': {
    asWritten: [{ question: 'leadership-choice', to: 2 }],
    variants: { 'sceptical-leadership': [{ question: 'leadership-choice', to: 1 }] },
  },
  'lead-with-a-mandate': {
    asWritten: [{ question: 'leadership-choice', to: 4 }],
    variants: {
      'restricted-mandate': [{ question: 'leadership-choice', to: 3 }],
      'lukewarm-leadership': [{ question: 'leadership-choice', to: 3 }],
      'smaller-city': [{ question: 'leadership-choice', to: 3 }],
    },
  },
  'match-networks-to-themes': {
    asWritten: [coverThemes('international', 2)],
    variants: {
      'restricted-mandate': [coverThemes('national', 1)],
      'national-networks-only': [coverThemes('national', 1)],
      'no-international-network': [coverThemes('regional', 1)],
      'smaller-city': [coverThemes('international', 1)],
    },
  },
  'three-objectives': {
    asWritten: [
      { question: 'impact-method', to: 2 },
      { question: 'impact-toolkit', to: ['objectives-with-indicators', 'baseline'] },
    ],
  },
  'record-costs': {
    asWritten: [{ question: 'impact-toolkit', to: ['costs-recorded', 'yearly-data'] }],
    variants: { 'no-staff': [{ question: 'impact-toolkit', to: ['yearly-data'] }] },
  },
  'story-of-contribution': {
    asWritten: [
      { question: 'impact-toolkit', to: ['contribution-story'] },
      { question: 'public-reporting', to: 1 },
    ],
  },
  'yearly-page-for-residents': {
    asWritten: [{ question: 'public-reporting', to: 2 }],
    variants: { 'restricted-mandate': [{ question: 'public-reporting', to: 1 }] },
  },
  'report-to-council': {
    asWritten: [{ question: 'public-reporting', to: 3 }],
    variants: {
      // Papers for the council alone reach no resident.
      'lukewarm-leadership': [],
    },
  },
  'compare-networks': { asWritten: [{ question: 'network-value', to: 2 }] },
  'yearly-network-comparison': { asWritten: [{ question: 'network-value', to: 3 }] },
  'fees-need-comparison': { asWritten: [{ question: 'network-value', to: 4 }] },
  'university-baseline': { asWritten: [{ question: 'impact-toolkit', to: ['baseline', 'yearly-data'] }] },
  'measure-as-routine': {
    asWritten: [
      { question: 'impact-method', to: 4 },
      { question: 'impact-toolkit', to: ['objectives-with-indicators', 'baseline', 'yearly-data', 'costs-recorded'] },
    ],
    variants: {
      'no-staff': [
        { question: 'impact-method', to: 2 },
        { question: 'impact-toolkit', to: ['yearly-data'] },
      ],
      'lower-income': [
        { question: 'impact-method', to: 2 },
        { question: 'impact-toolkit', to: ['yearly-data'] },
      ],
      'smaller-city': [{ question: 'impact-method', to: 3 }],
    },
  },
  'adapt-one-solution': { asWritten: [{ question: 'outcomes', to: ['pilot-projects'] }] },
  'lessons-note': { asWritten: [{ question: 'learning-loop', to: 2 }] },
  'decide-on-results': { asWritten: [{ question: 'learning-loop', to: 3 }] },
  'results-in-proposals': {
    asWritten: [{ question: 'learning-loop', to: 4 }],
    variants: {
      'lukewarm-leadership': [{ question: 'learning-loop', to: 3 }],
      'smaller-city': [{ question: 'learning-loop', to: 3 }],
    },
  },
  // An annex is no adopted plan, so that no framework is written into one yet.
  'map-plan-to-sdgs': { asWritten: [{ question: 'local-review', to: 1 }] },
  'track-ten-indicators': { asWritten: [{ question: 'sdg-tracking', to: 'yes' }] },
  'second-framework': { asWritten: [{ question: 'frameworks', to: ['sdgs', 'paris-agreement'] }] },
  'short-local-review': { asWritten: [{ question: 'local-review', to: 2 }] },
  'voluntary-local-review': {
    asWritten: [{ question: 'local-review', to: 3 }],
    variants: { 'restricted-mandate': [], 'lukewarm-leadership': [] },
  },
  'local-needs-list': {
    asWritten: [{ question: 'local-demands', to: 2 }],
    variants: { 'restricted-mandate': [], 'sceptical-leadership': [] },
  },
  'hear-local-voices': {
    asWritten: [{ question: 'local-demands', to: 3 }],
    variants: { 'restricted-mandate': [], 'sceptical-leadership': [] },
  },
  'agreed-positions': {
    asWritten: [{ question: 'local-demands', to: 4 }],
    variants: { 'restricted-mandate': [], 'lukewarm-leadership': [{ question: 'local-demands', to: 3 }] },
  },
  'like-city-caucus': {
    asWritten: [{ question: 'multilateral-voice', to: 2 }],
    variants: { 'restricted-mandate': [] },
  },
  'common-position': {
    asWritten: [{ question: 'multilateral-voice', to: 3 }],
    variants: {
      'restricted-mandate': [{ question: 'multilateral-voice', to: 2 }],
      'lukewarm-leadership': [{ question: 'multilateral-voice', to: 2 }],
      'no-staff': [{ question: 'multilateral-voice', to: 2 }],
    },
  },
  'contact-in-ministry': {
    asWritten: [{ question: 'national-relations', to: 'ad-hoc' }],
    variants: { 'restricted-mandate': [], 'smaller-city': [], 'part-of-metropolis': [] },
  },
  'agreed-channel': {
    asWritten: [{ question: 'national-relations', to: 'formal' }],
    variants: { 'restricted-mandate': [{ question: 'national-relations', to: 'ad-hoc' }] },
  },
  'one-international-network': {
    asWritten: [{ question: 'network-international', to: 'yes' }, coverThemes('international', 2)],
    variants: {
      'restricted-mandate': [{ question: 'network-national', to: 'yes' }, coverThemes('national', 2)],
      'sceptical-leadership': [],
    },
  },
  'one-prepared-conference': {
    asWritten: [{ question: 'conferences', to: 'yes' }],
    variants: { 'restricted-mandate': [], 'sceptical-leadership': [] },
  },
  'before-a-mayor-leaves': { asWritten: [] },
  'brief-a-new-mayor': { asWritten: [] },
  'keep-what-works': { asWritten: [] },
  'divide-with-metropolis': { asWritten: [] },
  'calendar-of-calls': { asWritten: [] },
  'share-roles-with-economic-agency': { asWritten: [] },
  'check-before-signing': { asWritten: [] },
  'revive-old-twinnings': { asWritten: [] },
  'diplomacy-at-home': { asWritten: [] },
  'hear-diaspora': { asWritten: [] },
  'help-in-crisis': { asWritten: [] },
  'ask-embassies': { asWritten: [] },
};
