/** What brings a city here, and what an experienced adviser then begins with (method, section 7). */
import { requireRecommendation } from './catalogue';
import { answered, lacking, underOnePost } from './catalogue/contexts';
import type { Condition } from './recommendation';

/** The three first steps by who sets them going. */
export type Slot = 'office' | 'decision' | 'next';

/** Ids of recommendations, best first: what the office begins, what is decided further up, what follows from both. */
type Steps = Readonly<Record<Slot, readonly string[]>>;

export interface Trouble {
  /** The words that say so stand under `recommendation.troubles.<id>`. */
  readonly id: string;
  readonly when: Condition;
  readonly steps: Steps;
  /** A kind of city rather than a trouble: it sets a step only where no trouble presses. */
  readonly calm?: true;
}

const lawIsNarrow: Condition = answered('profile-mandate', 'needs-approval', 'restricted');
const noWayThroughTheLaw: Condition = { all: [lawIsNarrow, lacking('national-relations', 0.5)] };

/**
 * The whole table, the most pressing first: law before everything, an occasion before a standing barrier, a barrier
 * before the kind of city. It is our judgement, held against a panel of cities that advisers judged without knowing it.
 */
export const troubles: readonly Trouble[] = [
  {
    id: 'law',
    // Where there is a contact already, other troubles press more.
    when: noWayThroughTheLaw,
    steps: {
      office: ['contact-in-ministry'],
      decision: ['name-responsible-lead', 'agreed-channel'],
      next: ['diplomacy-at-home', 'check-before-signing', 'adapt-one-solution'],
    },
  },
  {
    id: 'lead-leaves',
    when: answered('profile-occasion', 'lead-leaving'),
    steps: {
      office: ['handover-file', 'engagement-register'],
      decision: ['tasks-to-posts', 'fund-what-is-promised', 'name-responsible-lead'],
      next: ['engagement-register', 'cost-out-commitments', 'tasks-to-posts', 'council-anchor'],
    },
  },
  {
    id: 'mayor-leaves',
    when: answered('profile-occasion', 'mayor-leaving'),
    steps: {
      office: ['before-a-mayor-leaves', 'handover-file'],
      decision: ['tasks-to-posts', 'fund-what-is-promised', 'name-responsible-lead'],
      next: ['handover-file', 'tasks-to-posts', 'engagement-register', 'owner-time-money', 'council-anchor'],
    },
  },
  {
    id: 'new-mayor',
    when: answered('profile-occasion', 'new-mayor'),
    steps: {
      office: ['brief-a-new-mayor', 'engagement-register'],
      decision: ['name-responsible-lead', 'yearly-portfolio-review', 'two-page-strategy'],
      next: ['engagement-register', 'dated-review', 'coordination-overview'],
    },
  },
  {
    id: 'cut',
    when: answered('profile-occasion', 'cut'),
    steps: {
      office: ['cost-out-commitments', 'record-costs', 'engagement-register'],
      decision: ['yearly-portfolio-review', 'fund-what-is-promised'],
      next: ['leave-two-networks', 'compare-networks', 'owner-time-money'],
    },
  },
  {
    id: 'too-much',
    when: { any: [answered('profile-occasion', 'too-much-to-do'), answered('barriers', 'too-many-networks')] },
    steps: {
      office: ['engagement-register', 'compare-networks'],
      decision: ['two-page-strategy', 'yearly-portfolio-review'],
      next: ['leave-two-networks', 'one-page-criteria', 'owner-time-money'],
    },
  },
  {
    id: 'show-results',
    when: answered('profile-occasion', 'residents-ask'),
    steps: {
      office: ['record-costs', 'cost-out-commitments'],
      decision: ['story-of-contribution', 'adapt-one-solution'],
      next: ['yearly-page-for-residents', 'report-to-council', 'story-of-contribution'],
    },
  },
  {
    id: 'invitation',
    when: answered('profile-occasion', 'invitation'),
    steps: {
      office: ['check-before-signing', 'one-page-criteria'],
      decision: ['name-responsible-lead', 'owner-time-money'],
      next: ['one-page-criteria', 'owner-time-money'],
    },
  },
  {
    id: 'new-office',
    when: answered('profile-occasion', 'new-office'),
    steps: {
      office: ['coordination-overview', 'engagement-register', 'lead-job-description'],
      decision: ['two-page-strategy', 'name-responsible-lead', 'budget-line'],
      next: ['engagement-register', 'lead-job-description', 'first-training'],
    },
  },
  {
    id: 'legal-limits',
    when: { all: [{ any: [answered('barriers', 'legal-limits'), lawIsNarrow] }, { not: noWayThroughTheLaw }] },
    steps: {
      office: ['contact-in-ministry'],
      decision: ['name-responsible-lead', 'agreed-channel'],
      next: ['diplomacy-at-home', 'check-before-signing'],
    },
  },
  {
    id: 'training',
    when: answered('barriers', 'training', 'languages'),
    steps: {
      office: ['close-skill-gaps', 'first-training', 'broaden-training'],
      decision: ['name-responsible-lead'],
      next: ['first-training', 'broaden-training', 'directors-peer-network'],
    },
  },
  {
    id: 'departments-apart',
    when: answered('barriers', 'internal-coordination'),
    steps: {
      office: ['coordination-overview', 'coordination-round'],
      decision: ['name-responsible-lead', 'coordination-rules'],
      next: ['engagement-register', 'coordination-round', 'coordination-overview'],
    },
  },
  {
    id: 'not-recognised',
    when: answered('barriers', 'not-recognised'),
    steps: {
      office: ['contact-in-ministry', 'ask-embassies'],
      decision: ['like-city-caucus', 'agreed-channel'],
      next: ['agreed-channel', 'like-city-caucus', 'agreed-positions'],
    },
  },
  {
    id: 'no-travel',
    when: answered('barriers', 'travel'),
    steps: { office: ['diplomacy-at-home'], decision: [], next: ['diplomacy-at-home'] },
  },
  {
    id: 'little-money',
    when: answered('barriers', 'budget'),
    steps: {
      office: ['calendar-of-calls', 'engagement-register'],
      decision: ['name-responsible-lead', 'budget-line'],
      next: ['two-page-strategy', 'cost-out-commitments'],
    },
  },
  {
    id: 'few-people',
    when: answered('barriers', 'short-staffed'),
    steps: {
      office: ['engagement-register'],
      decision: ['name-responsible-lead', 'leave-two-networks'],
      next: ['owner-time-money', 'tasks-to-posts'],
    },
  },
  {
    id: 'good-reasons',
    when: { any: [answered('barriers', 'political-support'), answered('profile-outlook', 'sceptical')] },
    steps: {
      office: ['record-costs', 'cost-out-commitments'],
      decision: ['story-of-contribution', 'adapt-one-solution', 'two-page-strategy'],
      next: ['two-page-strategy', 'adapt-one-solution', 'yearly-page-for-residents'],
    },
  },
  {
    id: 'old-strategy',
    when: { all: [answered('strategy-exists', 'yes'), { indicator: 'strategy-renewal', below: 0.25 }] },
    steps: {
      office: ['dated-review'],
      decision: ['complete-the-strategy', 'yearly-portfolio-review'],
      next: ['yearly-portfolio-review', 'complete-the-strategy'],
    },
  },
  {
    id: 'thin-strategy',
    when: { all: [answered('strategy-exists', 'yes'), { indicator: 'strategy-contents', below: 0.5 }] },
    steps: {
      office: ['coordination-overview', 'one-page-criteria'],
      decision: ['complete-the-strategy'],
      next: ['one-page-criteria', 'owner-time-money', 'coordination-overview'],
    },
  },
  {
    id: 'no-network',
    when: { all: [answered('network-count', '0'), answered('lead-exists', 'yes')] },
    steps: {
      office: ['one-page-criteria', 'engagement-register'],
      decision: ['one-international-network'],
      next: ['directors-peer-network', 'adapt-one-solution'],
    },
  },
  {
    id: 'metropolis',
    when: answered('profile-position', 'part-of-metropolis'),
    steps: {
      office: ['engagement-register'],
      decision: ['divide-with-metropolis', 'name-responsible-lead'],
      next: ['name-responsible-lead', 'two-page-strategy', 'divide-with-metropolis'],
    },
  },
  {
    id: 'old-twinnings',
    calm: true,
    when: { all: [answered('profile-modes', 'twinning-bilateral'), underOnePost] },
    steps: {
      office: ['engagement-register', 'revive-old-twinnings'],
      decision: ['revive-old-twinnings'],
      next: ['revive-old-twinnings', 'adapt-one-solution'],
    },
  },
  {
    id: 'trade',
    calm: true,
    when: { all: [answered('strategy-scope', 'investment-trade'), lacking('strategy-coordination', 0.5)] },
    steps: {
      office: ['share-roles-with-economic-agency', 'coordination-overview'],
      decision: ['share-roles-with-economic-agency', 'complete-the-strategy'],
      next: ['coordination-overview', 'complete-the-strategy'],
    },
  },
  {
    id: 'crisis',
    calm: true,
    when: answered('crisis-cooperation', 'yes'),
    steps: {
      office: [],
      decision: ['help-in-crisis', 'agreed-channel'],
      next: ['lessons-note', 'hear-diaspora', 'agreed-channel'],
    },
  },
  {
    id: 'strong',
    calm: true,
    when: requireRecommendation('keep-what-works').trigger,
    steps: {
      office: ['keep-what-works'],
      decision: ['like-city-caucus', 'help-in-crisis'],
      next: ['choose-where-to-lead', 'directors-peer-network', 'like-city-caucus'],
    },
  },
];

/**
 * A person and a purpose: where both a trouble’s first step and its decision are taken care of, these go before its
 * next.
 */
export const ground: Steps = { office: [], decision: ['name-responsible-lead', 'two-page-strategy'], next: [] };

/** What a city builds in this order where nothing presses: a list, a person, a purpose, money, a choice. */
export const building: Steps = {
  office: ['engagement-register', 'coordination-overview', 'handover-file', 'lead-job-description', 'keep-what-works'],
  decision: ['name-responsible-lead', 'two-page-strategy', 'budget-line'],
  next: ['two-page-strategy', 'coordination-overview'],
};
