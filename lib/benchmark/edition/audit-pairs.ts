/** What two editions have in common, and in whom they differ. */
import { placesOf, type Derived } from './audit-derived';
import type { State } from './audit-state';
import type { Mask, Membership } from './membership';

/**
 * A union of classes at an earlier edition beside one at a later edition, and in whom they differ: added are those in the
 * later union only, or counted since; taken away those in the earlier union only, or no longer counted.
 */
export interface Pair extends Derived {
  readonly before: number;
  readonly after: number;
}

/** A pair of the same base classes, and the smallest such pairs that make it up: positions among those pairs. */
export interface Split {
  readonly whole: number;
  readonly parts: readonly number[];
}

export interface Pairs {
  /** Of the same base classes at both editions, so that one range narrows the other. */
  readonly same: readonly Pair[];
  /** The same pairs, the later edition taken for the earlier one. */
  readonly mirrored: readonly Pair[];
  /** Of others. */
  readonly crossing: readonly Pair[];
  /** Of the pairs of the same base classes, those that can be split. */
  readonly splits: readonly Split[];
}

const knownPairs = new WeakMap<Membership, Map<string, Map<string, Pairs>>>();

/**
 * The same for all subjects of a partition, so worked out once for each pair of editions and their classes. Unions that
 * differ by a whole class are left out where cities only came or only went: what is said of all of such a set is said of
 * that class alone. Where some did either, a coalition may stand in more places of the set than of the class.
 */
export function pairsOf(before: State, now: State, membership: Membership): Pairs {
  const ofMembership = knownPairs.get(membership) ?? new Map<string, Map<string, Pairs>>();
  knownPairs.set(membership, ofMembership);
  const ofEarlier = ofMembership.get(before.key) ?? new Map<string, Pairs>();
  ofMembership.set(before.key, ofEarlier);
  const pairs = ofEarlier.get(now.key) ?? findPairs(before, now, membership);
  ofEarlier.set(now.key, pairs);
  return pairs;
}

function findPairs(before: State, now: State, membership: Membership): Pairs {
  const same: Pair[] = [];
  const crossing: Pair[] = [];
  before.sets.forEach((from, earlier) => {
    now.sets.forEach((to, after) => {
      if ((from & to) === 0) return;
      const plus = membership.joined(before.edition, now.edition, from & to) + membership.size(now.edition, to & ~from);
      const minus = membership.left(before.edition, now.edition, from & to) + membership.size(before.edition, from & ~to);
      const isSame = from === to;
      if (!isSame && (plus === 0 || minus === 0) && (hasClassIn(before.sets, from & ~to) || hasClassIn(now.sets, to & ~from))) return;
      (isSame ? same : crossing).push({ before: earlier, after, plus, minus, known: placesOf({ plus, minus }) });
    });
  });
  return { same, mirrored: same.map(mirror), crossing, splits: splitsOf(same.map(({ after }) => now.sets[after] ?? 0)) };
}

function mirror({ before, after, plus, minus, known }: Pair): Pair {
  return { before: after, after: before, plus: minus, minus: plus, known };
}

/** Whether a whole class of the state lies in the set. */
function hasClassIn(sets: readonly Mask[], part: Mask): boolean {
  for (let union = 1; union < sets.length; union *= 2) if (((sets[union] ?? 0) & ~part) === 0) return true;
  return false;
}

function splitsOf(sets: readonly Mask[]): readonly Split[] {
  const isWithin = (part: number, whole: number): boolean => ((sets[part] ?? 0) & ~(sets[whole] ?? 0)) === 0;
  const positions = [...sets.keys()];
  const smallest = positions.filter((at) => !positions.some((other) => other !== at && isWithin(other, at)));
  return positions.map((whole) => ({ whole, parts: smallest.filter((part) => isWithin(part, whole)) })).filter(({ parts }) => parts.length > 1);
}
