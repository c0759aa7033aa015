/** How the barriers and the situation that a city names change the order of its advice. */
import { answered } from './catalogue/contexts';
import type { AdviceInContext } from './in-context';
import type { Condition } from './recommendation';

/** Listed after everything that needs no such thing, or its score times a factor. */
export type AdjustmentEffect = { readonly kind: 'after-others' } | { readonly kind: 'times'; readonly factor: number };

export interface RankAdjustment {
  /** The sentence that says so stands under `advice.adjustments.<id>`. */
  readonly id: string;
  readonly when: Condition;
  readonly concerns: (advice: AdviceInContext) => boolean;
  /** Where it concerns what takes more than so many days: how many. The sentence names them as `{days}`. */
  readonly overDays?: number;
  readonly effect: AdjustmentEffect;
}

const preferred: AdjustmentEffect = { kind: 'times', factor: 1.5 };
const deferred: AdjustmentEffect = { kind: 'times', factor: 0.5 };

/** More than this is a lot for a team that is short of people; about two working weeks. */
const manyDays = 8;
/** More than this is out of proportion for a smaller city to begin with. */
const tooManyDaysForSmallerCity = 12;

function moves(...questions: readonly string[]): RankAdjustment['concerns'] {
  return (advice) => advice.moves.some(({ question }) => questions.includes(question));
}

function costsMuch({ cost }: AdviceInContext): boolean {
  return cost === 'medium' || cost === 'high';
}

const leadersDoubt: Condition = {
  any: [answered('barriers', 'political-support'), answered('profile-outlook', 'sceptical')],
};

/**
 * The whole table. Each row that applies is printed with the advice; factors multiply. Factors are our judgement:
 * half as much again for what answers a barrier, half for what runs into it.
 *
 * @see method, section 7; field notes, "Cities differ"
 */
export const rankAdjustments: readonly RankAdjustment[] = [
  {
    id: 'leaders-time',
    when: answered('barriers', 'leaders-time'),
    concerns: ({ needsLeaders }) => needsLeaders,
    effect: { kind: 'after-others' },
  },
  {
    id: 'leaders-doubt',
    when: leadersDoubt,
    concerns: ({ needsLeaders }) => needsLeaders,
    effect: deferred,
  },
  {
    id: 'proof-of-value',
    when: leadersDoubt,
    concerns: moves('impact-method', 'network-value', 'public-reporting', 'outcomes', 'local-demands'),
    effect: preferred,
  },
  {
    id: 'little-money',
    when: { any: [answered('barriers', 'budget'), answered('profile-income', 'low', 'lower-middle')] },
    concerns: costsMuch,
    effect: deferred,
  },
  {
    id: 'few-people',
    when: { any: [answered('barriers', 'short-staffed'), answered('profile-staff', 'none', 'under-1')] },
    concerns: ({ effortDays }) => effortDays > manyDays,
    overDays: manyDays,
    effect: deferred,
  },
  {
    id: 'smaller-city',
    when: { any: [answered('profile-position', 'tertiary'), answered('profile-population', 'under-100k')] },
    concerns: ({ effortDays }) => effortDays > tooManyDaysForSmallerCity,
    overDays: tooManyDaysForSmallerCity,
    effect: deferred,
  },
  {
    id: 'few-networks',
    when: answered('network-count', '0', '1-2'),
    concerns: moves('joining-criteria', 'network-value'),
    effect: deferred,
  },
  {
    id: 'fewer-commitments',
    when: answered('barriers', 'too-many-networks'),
    concerns: moves('joining-criteria', 'portfolio-review', 'commitment-resourcing', 'network-value'),
    effect: preferred,
  },
  {
    id: 'no-new-commitments',
    when: answered('barriers', 'too-many-networks'),
    concerns: moves('network-international', 'multilateral-voice', 'conferences'),
    effect: deferred,
  },
  {
    id: 'hard-to-travel',
    when: answered('barriers', 'travel'),
    concerns: moves('conferences', 'multilateral-voice'),
    effect: deferred,
  },
  {
    id: 'training-wanted',
    when: answered('barriers', 'training'),
    concerns: ({ recommendation }) => recommendation.needs.includes('training'),
    effect: preferred,
  },
  {
    id: 'languages-wanted',
    when: answered('barriers', 'languages'),
    concerns: moves('skills-held', 'training-topics'),
    effect: preferred,
  },
  {
    id: 'recognition-wanted',
    when: answered('barriers', 'not-recognised'),
    concerns: ({ recommendation }) => recommendation.needs.includes('recognition'),
    effect: preferred,
  },
  {
    id: 'departments-apart',
    when: answered('barriers', 'internal-coordination'),
    concerns: moves('strategy-coordination'),
    effect: preferred,
  },
  {
    id: 'law-limits',
    when: {
      any: [answered('barriers', 'legal-limits'), answered('profile-mandate', 'restricted', 'needs-approval')],
    },
    concerns: moves('national-relations'),
    effect: preferred,
  },
];
