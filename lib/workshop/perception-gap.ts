/** How far apart the departments were when they first voted. */
import type { DepartmentVotes, Distribution, PerceptionGap } from './workshop-record';

/**
 * The gap between the departments that stand farthest apart; nothing where fewer than two gave answers. Of a question
 * with levels it lies between medians; of all others it is the largest difference of shares on any one answer.
 *
 * @example
 * perceptionGap('coordination', distribution)
 * // { kind: 'levels', question: 'coordination', gap: 2, departments: [{ department: 'Finance', voters: 6, median: 1 }, …] }
 */
export function perceptionGap(question: string, { departments = [], summary }: Distribution): PerceptionGap | undefined {
  const answering = departments.filter(({ voters, unsure }) => voters > unsure);
  if (answering.length < 2) return undefined;
  return summary.kind === 'levels' ? levelGap(question, answering) : shareGap(question, answering);
}

/** From 0 to 1, so that gaps of all kinds can stand in one order. */
export function gapSize(gap: PerceptionGap): number {
  return gap.kind === 'levels' ? gap.gap / highestLevel : gap.gap;
}

const highestLevel = 4;

function levelGap(question: string, departments: readonly DepartmentVotes[]): PerceptionGap {
  const medians = departments
    .map(({ department, voters, summary }) => ({ department, voters, median: summary.kind === 'levels' ? summary.median : 0 }))
    .toSorted((one, other) => one.median - other.median || inOrder(one.department, other.department));
  return { kind: 'levels', question, gap: (medians.at(-1)?.median ?? 0) - (medians[0]?.median ?? 0), departments: medians };
}

function shareGap(question: string, departments: readonly DepartmentVotes[]): PerceptionGap {
  const keys = departments[0]?.counts.map(({ key }) => key) ?? [];
  const gaps = keys.map((key) => sharesOn(key, departments));
  const widest = gaps.reduce<(typeof gaps)[number] | undefined>((most, one) => (most === undefined || one.gap > most.gap ? one : most), undefined);
  return { kind: 'shares', question, ...(widest ?? { key: '', gap: 0, departments: [] }) };
}

function sharesOn(key: string, departments: readonly DepartmentVotes[]) {
  const shares = departments
    .map(({ department, voters, unsure, counts }) => ({ department, voters, share: (counts.find((one) => one.key === key)?.count ?? 0) / (voters - unsure) }))
    .toSorted((one, other) => one.share - other.share || inOrder(one.department, other.department));
  return { key, gap: (shares.at(-1)?.share ?? 0) - (shares[0]?.share ?? 0), departments: shares };
}

/** By code units: the same everywhere. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
