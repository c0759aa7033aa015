/** Cities in a sentence, each with its answers: what the order of recommendations is held against. */
import type { Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { FormId } from '@/lib/instrument/model/instrument';
import { nothingInPlace, said } from '@/lib/recommendations/example-city.fixture';

export interface SituationOfACity {
  readonly id: string;
  readonly sentence: string;
  readonly form: FormId;
  readonly answers: Answers;
}

type Values = Readonly<Record<string, AnswerValue>>;

/** Something of everything: a strategy on paper, a lead, an office, no habit of choosing or measuring. */
const underWay: Values = {
  'strategy-exists': 'yes',
  'strategy-in-plan': 'city-vision',
  'strategy-public': 'yes',
  'strategy-contents': ['purpose-tied-to-goals', 'places-and-partners', 'who-decides'],
  'strategy-coordination': 2,
  'strategy-renewal': 1,
  'budget-dedicated': 'yes',
  'budget-adequacy': 2,
  'budget-travel': 'yes',
  'budget-events': 'no',
  'office-exists': 'yes',
  'office-expert-led': 'yes',
  'lead-exists': 'yes',
  'lead-responsibilities': [
    'strategy-owner',
    'liaison-international',
    'adviser-to-mayor-and-staff',
    'represents-city',
    'visits-and-missions',
  ],
  continuity: 2,
  'staff-trained': 'yes',
  'training-topics': ['protocol', 'languages'],
  'skills-held': ['communication', 'protocol', 'languages'],
  'network-national': 'yes',
  'network-international': 'yes',
  'network-count': '3-5',
  'network-themes': { international: ['climate-change', 'culture'] },
  conferences: 'yes',
  'joining-criteria': 1,
  'portfolio-review': 1,
  'commitment-resourcing': 1,
  'leadership-choice': 1,
  outcomes: ['staff-capacity', 'pilot-projects'],
  'impact-method': 1,
  'impact-toolkit': ['costs-recorded'],
  'network-value': 1,
  'public-reporting': 1,
  'learning-loop': 1,
  'sdg-tracking': 'yes',
  'local-review': 1,
  frameworks: ['sdgs'],
  'local-demands': 2,
  'multilateral-voice': 1,
  'national-relations': 'ad-hoc',
};

/** Nearly everything written down, resourced and reviewed. */
const strong: Values = {
  ...underWay,
  'strategy-contents': ['purpose-tied-to-goals', 'places-and-partners', 'who-decides', 'money', 'results', 'review'],
  'strategy-coordination': 4,
  'strategy-renewal': 3,
  'budget-adequacy': 3,
  'budget-events': 'yes',
  continuity: 3,
  'training-topics': ['international-affairs', 'negotiation-diplomacy', 'protocol', 'languages'],
  'skills-held': ['communication', 'cross-sector', 'protocol', 'negotiation', 'languages'],
  'network-themes': { international: ['climate-change', 'culture', 'energy', 'transport'] },
  'joining-criteria': 3,
  'portfolio-review': 3,
  'commitment-resourcing': 3,
  'leadership-choice': 3,
  outcomes: ['local-policy-changed', 'staff-capacity', 'pilot-projects', 'project-funding'],
  'impact-method': 3,
  'impact-toolkit': ['objectives-with-indicators', 'baseline', 'yearly-data', 'contribution-story', 'costs-recorded'],
  'network-value': 3,
  'public-reporting': 3,
  'learning-loop': 3,
  'local-review': 3,
  frameworks: ['sdgs', 'paris-agreement'],
  'local-demands': 3,
  'multilateral-voice': 3,
  'national-relations': 'formal',
};

const starts = { bare: {}, underWay, strong } as const;

type Profile = readonly [
  population: string,
  position: string,
  income: string,
  mandate: string,
  outlook: string,
  staff: string,
];

interface Sketch {
  readonly id: string;
  readonly sentence: string;
  readonly start: keyof typeof starts;
  readonly profile: Profile;
  readonly occasion?: readonly string[];
  readonly barriers?: readonly string[];
  /** What differs from its start. */
  readonly but?: Values;
  readonly form?: FormId;
}

const profileIds = ['population', 'position', 'income', 'mandate', 'outlook', 'staff'] as const;

/** A city drawn in a few strokes, with every question answered. */
export function situationOfACity({
  id,
  sentence,
  start,
  profile,
  occasion = [],
  barriers = [],
  but = {},
  form = 'full',
}: Sketch): SituationOfACity {
  const values: Values = {
    ...starts[start],
    ...Object.fromEntries(profileIds.map((name, place) => [`profile-${name}`, profile[place] ?? ''])),
    'profile-occasion': occasion,
    barriers,
    ...but,
  };
  return {
    id,
    sentence,
    form,
    answers: {
      ...nothingInPlace,
      ...Object.fromEntries(Object.entries(values).map(([question, value]) => [question, said(value)])),
    },
  };
}
