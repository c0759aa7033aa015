/** Targets in proportion: what a city like this may aim for, heading by heading (method, section 4). */
import type { Answers } from '@/lib/instrument/answer';
import { bandIds, type BandId } from '@/lib/instrument/band';
import type { DimensionId } from '@/lib/instrument/instrument';
import { byDimension } from '../score/by-dimension';

/** Why a target is proposed; the sentence stands under `targets.reasons.<code>`. */
export type ReasonCode =
  | 'usual-aim'
  | 'lowest-aim'
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
  readonly band: BandId;
  /** At least one; in the order population, position, mandate, staff. */
  readonly reasons: readonly ReasonCode[];
}

export interface TargetAdjustment {
  readonly question: 'profile-population' | 'profile-position' | 'profile-mandate' | 'profile-staff';
  readonly is: string;
  readonly reason: ReasonCode;
  /** Bands up (positive) or down (negative) from the usual aim. */
  readonly bands: Partial<Readonly<Record<DimensionId, number>>>;
}

/** What a city aims for where nothing in its profile speaks for more or less. */
export const usualAim: BandId = 'established';
/** No proposal is lower: to aim for "ad hoc" would be no aim. */
export const lowestAim: BandId = 'emerging';

/**
 * Judgement, not evidence: cities differ in resources and clout and in what national law lets them do, and
 * advice in proportion says so. Prioritisation is lowered by nothing: the less a city has, the more it must choose.
 */
export const targetAdjustments: readonly TargetAdjustment[] = [
  { question: 'profile-population', is: 'under-100k', reason: 'small-population', bands: { resources: -1, impact: -1 } },
  { question: 'profile-population', is: 'over-5m', reason: 'very-large-population', bands: { strategy: 1, resources: 1 } },
  { question: 'profile-position', is: 'primary', reason: 'primary-position', bands: { strategy: 1, agenda: 1 } },
  { question: 'profile-position', is: 'tertiary', reason: 'tertiary-position', bands: { agenda: -1 } },
  { question: 'profile-position', is: 'part-of-metropolis', reason: 'part-of-metropolis', bands: { resources: -1, agenda: -1 } },
  { question: 'profile-mandate', is: 'needs-approval', reason: 'approval-needed', bands: { agenda: -1 } },
  { question: 'profile-mandate', is: 'restricted', reason: 'restricted-mandate', bands: { strategy: -1, agenda: -1 } },
  { question: 'profile-staff', is: 'none', reason: 'no-staff', bands: { strategy: -1, resources: -1, impact: -1, agenda: -1 } },
  { question: 'profile-staff', is: 'under-1', reason: 'under-one-staff', bands: { resources: -1, impact: -1, agenda: -1 } },
  { question: 'profile-staff', is: 'over-10', reason: 'large-team', bands: { resources: 1, prioritisation: 1, impact: 1 } },
];

/**
 * Proposes a band to aim for in each heading, from population, position, mandate and staff, and says why. The city
 * decides; a question of the profile that is not answered changes nothing.
 *
 * @param answers those to the profile's questions; others are not looked at.
 * @example
 * proposeTargets({ 'profile-mandate': { state: 'answered', value: 'restricted' } }).agenda
 * // { band: 'emerging', reasons: ['restricted-mandate'] }
 */
export function proposeTargets(answers: Answers): Record<DimensionId, ProposedTarget> {
  const applying = targetAdjustments.filter(({ question, is }) => {
    const answer = answers[question];
    return answer?.state === 'answered' && answer.value === is;
  });
  return byDimension((dimension) => propose(dimension, applying));
}

function propose(dimension: DimensionId, applying: readonly TargetAdjustment[]): ProposedTarget {
  const moving = applying.filter(({ bands }) => bands[dimension] !== undefined);
  const wished = moving.reduce((rank, { bands }) => rank + (bands[dimension] ?? 0), bandIds.indexOf(usualAim));
  const lowest = bandIds.indexOf(lowestAim);
  const reasons = moving.map(({ reason }) => reason);
  if (wished < lowest) return { band: lowestAim, reasons: [...reasons, 'lowest-aim'] };
  const band = bandIds[Math.min(wished, bandIds.length - 1)] ?? usualAim;
  return { band, reasons: reasons.length === 0 ? ['usual-aim'] : reasons };
}
