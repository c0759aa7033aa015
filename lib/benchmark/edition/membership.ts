/** Who was counted when, as numbers of cities: what the rules on membership are decided by (method, section 6). */
import type { MemberGroup } from './ledger';
import { partitions, type PartitionId } from './partitions';
import { smallestCut } from './smallest-cut';

/** A set of base classes of one partition: bit 0 for the first of them. */
export type Mask = number;

/** Members of one partition's base classes at every edition up to the one being built. */
export interface Membership {
  readonly baseClasses: number;
  /** Cities of the set that the edition counted. */
  size(edition: number, set: Mask): number;
  /** Of the set: counted by the later edition and not by the earlier one. */
  joined(earlier: number, later: number, set: Mask): number;
  /** Of the set: counted by the earlier edition and no longer by the later one. */
  left(earlier: number, later: number, set: Mask): number;
  readonly groups: readonly PlacedGroup[];
}

interface PlacedGroup {
  /** The base class, as a set of one. */
  readonly set: Mask;
  readonly joined: number;
  /** Infinity while they are members. */
  readonly left: number;
  readonly cities: number;
}

/**
 * The members of one partition, or of the whole as one base class.
 *
 * @param latest number of the edition being built, which the groups already count.
 */
export function membershipOf(groups: readonly MemberGroup[], partition: PartitionId, latest: number): Membership {
  const ids: readonly string[] = partitions[partition].baseClasses;
  const placed = groups
    .filter((group) => group.partition === partition)
    .map(({ baseClass, joined, left, cities }) => ({ set: 1 << ids.indexOf(baseClass), joined, left: left ?? Infinity, cities }));
  const both = countedByBoth({ groups: placed, baseClasses: ids.length, span: latest + 1 });
  return {
    baseClasses: ids.length,
    size: (edition, set) => both(edition, edition, set),
    joined: (earlier, later, set) => both(later, later, set) - both(earlier, later, set),
    left: (earlier, later, set) => both(earlier, earlier, set) - both(earlier, later, set),
    groups: placed,
  };
}

interface Counting {
  readonly groups: readonly PlacedGroup[];
  readonly baseClasses: number;
  /** One more than the number of the latest edition. */
  readonly span: number;
}

/** How many cities of a set two editions both counted; added up for all sets at once when two editions are first asked for. */
function countedByBoth({ groups, baseClasses, span }: Counting): (earlier: number, later: number, set: Mask) => number {
  const overlap = overlaps({ groups, baseClasses, span });
  const bySet = new Map<number, Int32Array>();
  return (earlier, later, set) => {
    const editions = earlier * span + later;
    const known = bySet.get(editions) ?? sumsOfSets(overlap.subarray(editions * baseClasses, (editions + 1) * baseClasses));
    bySet.set(editions, known);
    return known[set] ?? 0;
  };
}

/** For every set: that of the set without its last base class, and that of the base class. */
function sumsOfSets(byBaseClass: Int32Array): Int32Array {
  const sums = new Int32Array(2 ** byBaseClass.length);
  byBaseClass.forEach((cities, base) => {
    const one = 1 << base;
    for (let others = 0; others < one; others += 1) sums[one + others] = (sums[others] ?? 0) + cities;
  });
  return sums;
}

/** By earlier and later edition and base class: how many cities both counted. */
function overlaps({ groups, baseClasses, span }: Counting): Int32Array {
  const counts = new Int32Array(span * span * baseClasses);
  for (const { set, joined, left, cities } of groups) {
    const base = 31 - Math.clz32(set);
    const end = Math.min(left, span);
    for (let earlier = joined; earlier < end; earlier += 1) {
      for (let later = earlier; later < end; later += 1) {
        const at = (earlier * span + later) * baseClasses + base;
        counts[at] = (counts[at] ?? 0) + cities;
      }
    }
  }
  return counts;
}

/** Whether a set is made up of whole classes. */
export function isUnionOf(classes: readonly Mask[], set: Mask): boolean {
  return classes.every((one) => (one & set) === 0 || (one & set) === one);
}

export interface Renewal {
  readonly membership: Membership;
  /** Number of the edition being built. */
  readonly edition: number;
  /** The classes it would publish: every base class in exactly one. */
  readonly classes: readonly Mask[];
  /** The edition that last renewed a figure of this partition, and its classes; undefined where none has. */
  readonly last: { readonly edition: number; readonly classes: readonly Mask[] } | undefined;
  /** Number of cities that no derived set may fall short of. */
  readonly smallest: number;
}

/**
 * Whether a partition's figures may be renewed, as far as membership goes: then no way of adding and subtracting the
 * published figures of this partition and of the whole, however many editions it takes, leaves a set of 1 to
 * `smallest - 1` cities.
 *
 * Since the partition was last renewed, whole editions published the whole alone, and cities joined classes. Draw a node
 * for each of those editions and each class; an edge for each city, between the edition that it joined with and its
 * class; for a city that came and went in between, an edge between the two editions. What a reader can compute weighs
 * the stretches between publications, and a city cancels out only where the stretch it came in and the stretch it left
 * in weigh the same. The last publication a computation uses is either the whole (then all newcomers of that edition
 * stay in, at least five) or this partition: then those stay in whose edge runs between nodes of different weight,
 * and the smallest cut of the graph bounds their number from below. A class that nobody joined or left says nothing
 * new, if it could be told apart before.
 */
export function mayRenew({ membership, edition, classes, last, smallest }: Renewal): boolean {
  const since = last?.edition ?? 0;
  const moving: Mask[] = [];
  for (const one of classes) {
    if (membership.joined(since, edition, one) > 0) moving.push(one);
    else if (membership.left(since, edition, one) > 0 || last === undefined || !isUnionOf(last.classes, one)) return false;
  }
  return smallestCut(edgesSince({ membership, edition }, since, moving)) >= smallest;
}

function edgesSince({ membership, edition }: Pick<Renewal, 'membership' | 'edition'>, since: number, classes: readonly Mask[]): number[][] {
  const slots = edition - since;
  const edges = Array.from({ length: slots + classes.length }, () => new Array<number>(slots + classes.length).fill(0));
  const connect = (one: number, other: number, cities: number): void => {
    for (const [from, to] of [[one, other], [other, one]] as const) {
      const row = edges[from];
      if (row !== undefined) row[to] = (row[to] ?? 0) + cities;
    }
  };
  for (const { set, joined, left, cities } of membership.groups) {
    if (joined <= since) continue;
    const ownClass = classes.findIndex((one) => (one & set) !== 0);
    if (left <= edition) connect(joined - since - 1, left - since - 1, cities);
    else connect(joined - since - 1, slots + ownClass, cities);
  }
  return edges;
}
