/** What a simulation knows and no reader does: how many members of a set are marked. */
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import { roundHalfAway } from '@/lib/scoring/round';
import type { Contribution } from '../edition/contribution';
import { partitions } from '../edition/partitions';
import type { LearntSet } from './attack-editions';
import type { SimulatedMember } from './simulate-history';

function isDimension(id: string): id is DimensionId {
  return dimensionIds.some((dimension) => dimension === id);
}

/** Whether a target is true of a contribution: it is in the cell, or its heading lies under the threshold. */
function isTarget({ answers, headings }: Contribution, { kind, id }: LearntSet['subject'], target: string): boolean {
  if (kind === 'question') return answers[id]?.includes(target) ?? false;
  return isDimension(id) && roundHalfAway(headings[id] / 10) < Number(target);
}

function times({ contribution, joined = Infinity, left = Infinity }: SimulatedMember, { partition, termsOf }: LearntSet): number {
  const bases: readonly string[] = partitions[partition].baseClasses;
  return termsOf(bases.indexOf(contribution.profile[partition]))
    .filter(([edition]) => joined <= edition && left > edition)
    .reduce((sum, [, sign]) => sum + sign, 0);
}

/** Members of a set, and how many of them are marked: those counted once and with the answer, or taken away and without. */
export function trueCount(members: readonly SimulatedMember[], set: LearntSet): { members: number; marked: number } {
  const inside = members.map((member) => ({ member, sign: times(member, set) })).filter(({ sign }) => sign !== 0);
  const marked = inside.filter(({ member, sign }) => isTarget(member.contribution, set.subject, set.target) === (sign === 1));
  return { members: inside.length, marked: marked.length };
}
