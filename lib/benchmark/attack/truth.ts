/** What a simulation knows and no reader does: how many members of a set are marked. */
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import { roundHalfAway } from '@/lib/scoring/round';
import type { Contribution } from '../edition/contribution';
import { partitions } from '../edition/partitions';
import type { LearntSet } from './attack-editions';
import type { Term } from './insider-log';
import type { SimulatedMember } from './simulate-history';

function isDimension(id: string): id is DimensionId {
  return dimensionIds.some((dimension) => dimension === id);
}

/** Whether a target is true of a contribution: it is in the cell, or its heading lies under the threshold. */
function isTarget({ answers, headings }: Contribution, { kind, id }: LearntSet['subject'], target: string): boolean {
  if (kind === 'question') return answers[id]?.includes(target) ?? false;
  return isDimension(id) && roundHalfAway(headings[id] / 10) < Number(target);
}

/** How often a set counts a member, added or taken away. */
function countedBy({ partition, termsOf }: LearntSet): (member: SimulatedMember) => number {
  const terms = new Map<string, readonly Term[]>(partitions[partition].baseClasses.map((baseClass, base) => [baseClass, termsOf(base)]));
  return ({ contribution, joined = Infinity, left = Infinity }) => {
    let times = 0;
    for (const [edition, sign] of terms.get(contribution.profile[partition]) ?? []) if (joined <= edition && left > edition) times += sign;
    return times;
  };
}

/** Members of a set, and how many of them are marked: those counted once and with the answer, or taken away and without. */
export function trueCount(members: readonly SimulatedMember[], set: LearntSet): { members: number; marked: number } {
  const timesOf = countedBy(set);
  const counts = { members: 0, marked: 0 };
  for (const member of members) {
    const sign = timesOf(member);
    if (sign === 0) continue;
    counts.members += 1;
    if (isTarget(member.contribution, set.subject, set.target) === (sign === 1)) counts.marked += 1;
  }
  return counts;
}
