/** What an attacker from inside the installation is taken to know: how many came and went, when, and from which class. */
import { partitions, type PartitionId } from '../edition/partitions';

/** How many contributors lend the attacker what they know of themselves. */
export const coalition = 2 as const;

/** Contributions counted from one edition on, and no longer from another on; `left` undefined: they are still counted. */
export interface Cohort {
  readonly joined: number;
  readonly left: number | undefined;
  readonly count: number;
}

/** By partition, then by base class in the order of the partition. */
export type InsiderLog = Readonly<Record<PartitionId, readonly (readonly Cohort[])[]>>;

/** A number of the edition, and how often its figure is counted: 1 added, -1 taken away. */
export type Term = readonly [edition: number, times: number];

/** How many contributions a combination of figures counts once, takes away once, and counts in any other way. */
export interface Elements {
  readonly plus: number;
  readonly minus: number;
  readonly multiple: number;
}

/** Answers, for one partition, who is in a set that comes of adding and subtracting classes of several editions. */
export interface Movements {
  readonly baseClasses: readonly string[];
  /** All base classes, as bits. */
  readonly all: number;
  size(mask: number, edition: number): number;
  /** Members that a difference leaves: of some base classes at an edition, from perhaps others at an earlier one. */
  difference(before: Cut, after: Cut): Elements;
  /** Members of every base class that a combination of editions leaves. */
  byBaseClass(terms: readonly Term[]): readonly Elements[];
  /** Of how many of the contributions that a combination leaves the coalition may be the author. */
  places(combination: Combined): number;
}

/** Terms for the base classes of a mask, and for the others. */
export interface Combined {
  readonly mask: number;
  readonly inside: readonly Term[];
  readonly outside: readonly Term[];
}

/** Some base classes at one edition. */
export interface Cut {
  readonly mask: number;
  readonly edition: number;
}

function isIn({ joined, left }: Cohort, edition: number): boolean {
  return joined <= edition && (left === undefined || left > edition);
}

function combine(cohorts: readonly Cohort[], terms: readonly Term[]): Elements {
  let plus = 0;
  let minus = 0;
  let multiple = 0;
  for (const cohort of cohorts) {
    const times = timesIn(cohort, terms);
    if (times === 1) plus += cohort.count;
    else if (times === -1) minus += cohort.count;
    else if (times !== 0) multiple += cohort.count;
  }
  return { plus, minus, multiple };
}

function timesIn(cohort: Cohort, terms: readonly Term[]): number {
  return terms.reduce((times, [edition, sign]) => times + (isIn(cohort, edition) ? sign : 0), 0);
}

/**
 * A city that answers anew takes back one contribution and makes another, in the same edition or later: the longest row
 * of contributions, each made when the one before was gone, counts what one city may know.
 */
function longestRow(cohorts: readonly (readonly Cohort[])[], { mask, inside, outside }: Combined): number {
  const counting = cohorts.flatMap((some, base) => some.filter((cohort) => timesIn(cohort, mask & (1 << base) ? inside : outside) !== 0));
  const rows = new Map<number, number>();
  let longest = 0;
  for (const { joined, left } of counting.sort((one, other) => one.joined - other.joined)) {
    let before = 0;
    for (const [end, row] of rows) if (end <= joined) before = Math.max(before, row);
    longest = Math.max(longest, before + 1);
    if (left !== undefined) rows.set(left, Math.max(rows.get(left) ?? 0, before + 1));
  }
  return longest;
}

/** How many members of a base class two editions both count. */
function overlaps(cohorts: readonly (readonly Cohort[])[]): (base: number, one: number, other: number) => number {
  const kept = new Map<number, number>();
  return (base, one, other) => {
    const key = (base * 4096 + one) * 4096 + other;
    const known = kept.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    for (const cohort of cohorts[base] ?? []) if (isIn(cohort, one) && isIn(cohort, other)) sum += cohort.count;
    kept.set(key, sum);
    return sum;
  };
}

/**
 * @example movements(log, 'region').size(0b00011, 3) // contributions from Africa and the Americas in edition 3
 */
export function movements(log: InsiderLog, partition: PartitionId): Movements {
  const cohorts = log[partition];
  const both = overlaps(cohorts);
  const sum = (mask: number, one: number, other: number) => {
    let total = 0;
    for (let base = 0; base < cohorts.length; base += 1) if (mask & (1 << base)) total += both(base, one, other);
    return total;
  };
  const kept = new Map<string, readonly Elements[]>();
  const rows = new Map<string, number>();
  return {
    baseClasses: partitions[partition].baseClasses,
    all: 2 ** cohorts.length - 1,
    size: (mask, edition) => sum(mask, edition, edition),
    difference: (before, after) => {
      const stayed = sum(before.mask & after.mask, before.edition, after.edition);
      return {
        plus: sum(after.mask, after.edition, after.edition) - stayed,
        minus: sum(before.mask, before.edition, before.edition) - stayed,
        multiple: 0,
      };
    },
    byBaseClass: (terms) => {
      const key = terms.join(';');
      const found = kept.get(key) ?? cohorts.map((some) => combine(some, terms));
      kept.set(key, found);
      return found;
    },
    places: (combined) => {
      const key = `${combined.mask}:${combined.inside.join(';')}:${combined.outside.join(';')}`;
      const found = rows.get(key) ?? longestRow(cohorts, combined);
      rows.set(key, found);
      return coalition * found;
    },
  };
}
