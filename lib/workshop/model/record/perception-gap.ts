/** How far apart the departments were when they first voted. */
import { highestLevel } from '@/lib/instrument/model/levels';
import { byCodeUnits } from '@/lib/workshop/model/tally/by-code-units';
import type { DepartmentVotes, Distribution, GroupName, PerceptionGap } from './workshop-record';
import { unsureKey } from '@/lib/workshop/model/tally/tally';

/**
 * The gap between the departments that are farthest apart; nothing where there are fewer than two. Of a question with
 * levels it lies between the medians of whoever chose a level; of all others, and where fewer than two departments
 * chose levels, it is the largest difference of shares of all who voted, on any one answer or on being unsure.
 *
 * @see method, section 8
 * @example
 * perceptionGap('coordination', distribution)
 * // { kind: 'levels', question: 'coordination', gap: 2,
 * //   departments: [{ department: 'Finance', voters: 6, median: 1 }, …] }
 */
export function perceptionGap(question: string, { departments = [] }: Distribution): PerceptionGap | undefined {
  const medians = departments.flatMap(medianOf);
  if (medians.length > 1) return levelGap(question, medians);
  return departments.length > 1 ? shareGap(question, departments) : undefined;
}

/**
 * From 0 to 1, so that gaps of all kinds can be put in one order.
 *
 * @example gapSize({ kind: 'levels', question: 'coordination', gap: 2, departments: [] }) // 0.5
 */
export function gapSize(gap: PerceptionGap): number {
  return gap.kind === 'levels' ? gap.gap / highestLevel : gap.gap;
}

type LevelGap = Extract<PerceptionGap, { readonly kind: 'levels' }>;
type ShareGap = Extract<PerceptionGap, { readonly kind: 'shares' }>;

function medianOf({ department, voters, summary }: DepartmentVotes): LevelGap['departments'] {
  return summary.kind === 'levels'
    ? [{ ...(department !== undefined && { department }), voters, median: summary.median }]
    : [];
}

function levelGap(question: string, medians: LevelGap['departments']): LevelGap {
  const departments = medians.toSorted((one, other) => one.median - other.median || byName(one, other));
  return { kind: 'levels', question, gap: reach(departments.map(({ median }) => median)), departments };
}

/** The first of the widest, in the order of the answers, the unsure last. */
function shareGap(question: string, departments: readonly DepartmentVotes[]): ShareGap | undefined {
  const keys = [...(departments[0]?.counts ?? []).map(({ key }) => key), unsureKey];
  return keys.map((key) => gapOn({ question, key }, departments)).toSorted((one, other) => other.gap - one.gap)[0];
}

function gapOn(of: Pick<ShareGap, 'question' | 'key'>, all: readonly DepartmentVotes[]): ShareGap {
  const shares = all.map((one) => ({
    ...(one.department !== undefined && { department: one.department }),
    voters: one.voters,
    share: countOn(of.key, one) / one.voters,
  }));
  const departments = shares.toSorted((one, other) => one.share - other.share || byName(one, other));
  return { kind: 'shares', ...of, gap: reach(departments.map(({ share }) => share)), departments };
}

function countOn(key: string, { unsure, counts }: DepartmentVotes): number {
  return key === unsureKey ? unsure : (counts.find((one) => one.key === key)?.count ?? 0);
}

/** From the first to the last. */
function reach(sorted: readonly number[]): number {
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}

/** The one without a name last. */
function byName({ department: one }: GroupName, { department: other }: GroupName): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return byCodeUnits(one, other);
}
