/** Which groups of departments may be told apart in a tally. */
import { byCodeUnits } from './by-code-units';
import type { DepartmentTally } from '@/lib/workshop/model/workshop';

/** In voters: a smaller group is never shown by itself. */
export const fewestOfGroup = 3;

type Counted = Pick<DepartmentTally, 'voters' | 'unsure' | 'counts'>;

/**
 * The departments of one round as groups of at least three voters. Smaller departments, and those who belong to none,
 * are one group without a name, "other departments"; where that has fewer than three voters, the smallest group with a
 * name joins it. All voters are in exactly one group, so what is left of the total after any groups are taken from it
 * is again a group or several: never fewer than three voters. One group alone would be the total, so then there is
 * none.
 *
 * Two rounds may have other groups, because other people voted. That adds nothing to what their totals say: a vote of
 * the second round is a vote cast anew.
 *
 * @param departments each department once, in any order; without a name: those who belong to none
 * @see method, section 8
 * @example
 * departmentGroups([
 *   { department: 'Ports', voters: 4, … },
 *   { department: 'Culture', voters: 2, … },
 *   { department: 'Law', voters: 1, … },
 * ])
 * // Ports with 4, and 3 without a name
 */
export function departmentGroups(departments: readonly DepartmentTally[]): readonly DepartmentTally[] {
  const isLarge = ({ department, voters }: DepartmentTally) => department !== undefined && voters >= fewestOfGroup;
  const named = departments.filter(isLarge).toSorted(byName);
  const rest = departments.filter((one) => !isLarge(one) && one.voters > 0);
  const groups = withRest(named, rest);
  return groups.length > 1 ? groups : [];
}

function withRest(named: readonly DepartmentTally[], rest: readonly DepartmentTally[]): readonly DepartmentTally[] {
  if (rest.length === 0) return named;
  const others = sumOf(rest);
  if (others.voters >= fewestOfGroup) return [...named, others];
  const smallest = named.toSorted((one, other) => one.voters - other.voters)[0];
  return [...named.filter((one) => one !== smallest), sumOf([...rest, ...(smallest ? [smallest] : [])])];
}

function sumOf(groups: readonly Counted[]): Counted {
  const keys = [...new Set(groups.flatMap(({ counts }) => Object.keys(counts)))];
  const sum = (of: (group: Counted) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    voters: sum(({ voters }) => voters),
    unsure: sum(({ unsure }) => unsure),
    counts: Object.fromEntries(keys.map((key) => [key, sum(({ counts }) => counts[key] ?? 0)])),
  };
}

function byName({ department: one = '' }: DepartmentTally, { department: other = '' }: DepartmentTally): number {
  return byCodeUnits(one, other);
}
