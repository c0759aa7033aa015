/** What makes good recommendations wait (method, section 7). */
import { answered, peopleLeave, underOnePost } from './catalogue/contexts';
import type { Condition } from './recommendation';

interface Hindrance {
  /** The sentence that says so stands under `recommendation.hindrances.<id>`. */
  readonly id: string;
  readonly when: Condition;
  /**
   * Ids of recommendations that are right and not yet: they come last in their group, and never among the first steps.
   */
  readonly concerns: readonly string[];
}

export const hindrances: readonly Hindrance[] = [
  {
    id: 'no-results-yet',
    when: { indicator: 'outcomes', below: 0.01 },
    concerns: [
      'story-of-contribution',
      'yearly-page-for-residents',
      'report-to-council',
      'results-in-proposals',
      'decide-on-results',
    ],
  },
  {
    id: 'few-networks',
    when: { all: [answered('network-count', '0', '1-2'), { not: answered('profile-occasion', 'invitation') }] },
    concerns: [
      'criteria-adopted',
      'compare-networks',
      'yearly-network-comparison',
      'fees-need-comparison',
      'no-join-without-resources',
    ],
  },
  {
    id: 'too-many-networks',
    when: { any: [answered('barriers', 'too-many-networks'), answered('profile-occasion', 'too-much-to-do', 'cut')] },
    concerns: [
      'one-international-network',
      'one-prepared-conference',
      'like-city-caucus',
      'common-position',
      'choose-where-to-lead',
      'lead-with-a-mandate',
      'match-networks-to-themes',
      'small-international-desk',
      'directors-peer-network',
    ],
  },
  {
    id: 'hard-to-travel',
    when: answered('barriers', 'travel'),
    concerns: ['one-prepared-conference', 'common-position', 'lead-with-a-mandate', 'travel-and-events-allowance'],
  },
  {
    id: 'under-one-post',
    when: underOnePost,
    concerns: [
      'small-international-desk',
      'detailed-diplomat',
      'lead-with-a-mandate',
      'common-position',
      'voluntary-local-review',
      'broaden-training',
    ],
  },
  {
    id: 'people-leave',
    when: peopleLeave,
    concerns: [
      'two-page-strategy',
      'complete-the-strategy',
      'one-international-network',
      'lead-with-a-mandate',
      'choose-where-to-lead',
      'one-prepared-conference',
      'common-position',
      'directors-peer-network',
      'first-training',
    ],
  },
];
