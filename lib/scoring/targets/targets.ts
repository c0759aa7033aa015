/** Targets in proportion: what a city like this may aim for, area by area (method, section 4). */
import type { Answers } from '@/lib/instrument/answers/answer';
import { stageIds, type StageId } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';

/** Why a target is proposed; the sentence stands under `targets.reasons.<code>`. */
export type ReasonCode =
  | 'usual-target'
  | 'lowest-target'
  | 'small-population'
  | 'very-large-population'
  | 'primary-position'
  | 'tertiary-position'
  | 'part-of-metropolis'
  | 'approval-needed'
  | 'restricted-mandate'
  | 'no-staff'
  | 'under-one-staff'
  | 'large-team';

export interface ProposedTarget {
  readonly stage: StageId;
  /** At least one; in the order population, position, mandate, staff. */
  readonly reasons: readonly ReasonCode[];
}

export interface TargetAdjustment {
  readonly question: 'profile-population' | 'profile-position' | 'profile-mandate' | 'profile-staff';
  readonly is: string;
  readonly reason: ReasonCode;
  /** Stages up (positive) or down (negative) from the usual target. */
  readonly stages: Partial<Readonly<Record<AreaId, number>>>;
}

/** What a city aims for where nothing in its profile speaks for more or less. */
export const usualTarget: StageId = 'established';
/** No proposal is lower: to aim for "ad hoc" would be no target. */
export const lowestTarget: StageId = 'emerging';

/**
 * Judgement, not evidence: cities differ in resources and clout and in what national law lets them do, and
 * recommendations in proportion say so. Prioritisation is lowered by nothing: the less a city has, the more it must
 * choose.
 */
export const targetAdjustments: readonly TargetAdjustment[] = [
  {
    question: 'profile-population',
    is: 'under-100k',
    reason: 'small-population',
    stages: { resources: -1, impact: -1 },
  },
  {
    question: 'profile-population',
    is: 'over-5m',
    reason: 'very-large-population',
    stages: { strategy: 1, resources: 1 },
  },
  { question: 'profile-position', is: 'primary', reason: 'primary-position', stages: { strategy: 1, agenda: 1 } },
  { question: 'profile-position', is: 'tertiary', reason: 'tertiary-position', stages: { agenda: -1 } },
  {
    question: 'profile-position',
    is: 'part-of-metropolis',
    reason: 'part-of-metropolis',
    stages: { resources: -1, agenda: -1 },
  },
  { question: 'profile-mandate', is: 'needs-approval', reason: 'approval-needed', stages: { agenda: -1 } },
  { question: 'profile-mandate', is: 'restricted', reason: 'restricted-mandate', stages: { strategy: -1, agenda: -1 } },
  {
    question: 'profile-staff',
    is: 'none',
    reason: 'no-staff',
    stages: { strategy: -1, resources: -1, impact: -1, agenda: -1 },
  },
  {
    question: 'profile-staff',
    is: 'under-1',
    reason: 'under-one-staff',
    stages: { resources: -1, impact: -1, agenda: -1 },
  },
  {
    question: 'profile-staff',
    is: 'over-10',
    reason: 'large-team',
    stages: { resources: 1, prioritisation: 1, impact: 1 },
  },
];

/**
 * Proposes a stage to aim for in each area, from population, position, mandate and staff, and says why. The city
 * decides; a question of the profile that is not answered changes nothing.
 *
 * @param answers those to the profile's questions; others are not looked at.
 * @example
 * proposeTargets({ 'profile-mandate': { state: 'answered', value: 'restricted' } }).agenda
 * // { stage: 'emerging', reasons: ['restricted-mandate'] }
 */
export function proposeTargets(answers: Answers): Record<AreaId, ProposedTarget> {
  const applying = targetAdjustments.filter(({ question, is }) => {
    const answer = answers[question];
    return answer?.state === 'answered' && answer.value === is;
  });
  return byArea((area) => propose(area, applying));
}

function propose(area: AreaId, applying: readonly TargetAdjustment[]): ProposedTarget {
  const moving = applying.filter(({ stages }) => stages[area] !== undefined);
  const wished = moving.reduce((rank, { stages }) => rank + (stages[area] ?? 0), stageIds.indexOf(usualTarget));
  const lowest = stageIds.indexOf(lowestTarget);
  const reasons = moving.map(({ reason }) => reason);
  if (wished < lowest) return { stage: lowestTarget, reasons: [...reasons, 'lowest-target'] };
  const stage = stageIds[Math.min(wished, stageIds.length - 1)] ?? usualTarget;
  return { stage, reasons: reasons.length === 0 ? ['usual-target'] : reasons };
}
