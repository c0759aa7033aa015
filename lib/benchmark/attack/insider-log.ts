/** What an attacker from inside the installation is taken to know: how many came and went, when, and from which class. */
import { partitions, type PartitionId } from '../edition/partitions';

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

const noElements: Elements = { plus: 0, minus: 0, multiple: 0 };

/** Answers, for one partition, who is in a set that comes of adding and subtracting classes of several editions. */
export interface Movements {
  readonly baseClasses: readonly string[];
  /** All base classes, as bits. */
  readonly all: number;
  size(mask: number, edition: number): number;
  /** Members of one base class that a combination of editions leaves. */
  elements(base: number, terms: readonly Term[]): Elements;
}

function isIn({ joined, left }: Cohort, edition: number): boolean {
  return joined <= edition && (left === undefined || left > edition);
}

function combine(cohorts: readonly Cohort[], terms: readonly Term[]): Elements {
  let plus = 0;
  let minus = 0;
  let multiple = 0;
  for (const cohort of cohorts) {
    let times = 0;
    for (const [edition, sign] of terms) if (isIn(cohort, edition)) times += sign;
    if (times === 1) plus += cohort.count;
    else if (times === -1) minus += cohort.count;
    else if (times !== 0) multiple += cohort.count;
  }
  return { plus, minus, multiple };
}

/**
 * @example movements(log, 'region').size(0b00011, 3) // contributions from Africa and the Americas in edition 3
 */
export function movements(log: InsiderLog, partition: PartitionId): Movements {
  const cohorts = log[partition];
  const kept = new Map<string, Elements>();
  const elements = (base: number, terms: readonly Term[]) => {
    const key = `${base}:${terms.join(';')}`;
    const known = kept.get(key);
    if (known) return known;
    const found = combine(cohorts[base] ?? [], terms);
    kept.set(key, found);
    return found;
  };
  return {
    baseClasses: partitions[partition].baseClasses,
    all: 2 ** cohorts.length - 1,
    elements,
    size: (mask, edition) =>
      cohorts.reduce((sum, _, base) => sum + (mask & (1 << base) ? elements(base, [[edition, 1]]).plus : 0), 0),
  };
}

/** The same over several base classes, each with terms of its own. */
export function elementsOf(moves: Movements, termsOf: (base: number) => readonly Term[]): Elements {
  return moves.baseClasses.reduce((sum, _, base) => {
    const terms = termsOf(base);
    if (terms.length === 0) return sum;
    const { plus, minus, multiple } = moves.elements(base, terms);
    return { plus: sum.plus + plus, minus: sum.minus + minus, multiple: sum.multiple + multiple };
  }, noElements);
}
