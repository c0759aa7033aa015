/** What two editions have in common, and in whom they differ. */
import type { State } from './audit-state';
import type { Mask, Membership } from './membership';

/** A union of classes at an earlier edition beside one at a later edition, and in whom they differ. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** In the later union only, or counted since. */
  readonly came: number;
  /** In the earlier union only, or no longer counted. */
  readonly went: number;
  /** Of the same base classes, so that one range narrows the other. */
  readonly same: boolean;
}

/** Of all pairs, those of the same base classes too. */
export interface Pairs {
  readonly all: readonly Pair[];
  readonly same: readonly Pair[];
}

const knownPairs = new WeakMap<Membership, Map<string, Pairs>>();

/**
 * The same for all subjects of a partition, so worked out once for each pair of editions and their classes. Unions that
 * differ by a whole class are left out where cities only came or only went: what is said of all of such a set is said of
 * that class alone. Where some did either, a coalition may stand in more places of the set than of the class.
 */
export function pairsOf(before: State, now: State, membership: Membership): Pairs {
  const known = knownPairs.get(membership) ?? new Map<string, Pairs>();
  knownPairs.set(membership, known);
  const key = `${before.key}|${now.key}`;
  const pairs = known.get(key) ?? findPairs(before, now, membership);
  known.set(key, pairs);
  return pairs;
}

function findPairs(before: State, now: State, membership: Membership): Pairs {
  const pairs: Pair[] = [];
  for (let earlier = 1; earlier < before.sets.length; earlier += 1) {
    for (let after = 1; after < now.sets.length; after += 1) {
      const from = before.sets[earlier] ?? 0;
      const to = now.sets[after] ?? 0;
      const both = from & to;
      if (both === 0) continue;
      const came = membership.joined(before.edition, now.edition, both) + membership.size(now.edition, to & ~from);
      const went = membership.left(before.edition, now.edition, both) + membership.size(before.edition, from & ~to);
      const ofClass = hasClassIn(before.sets, from & ~to) || hasClassIn(now.sets, to & ~from);
      if (!ofClass || (came > 0 && went > 0)) pairs.push({ before: earlier, after, came, went, same: from === to });
    }
  }
  return { all: pairs, same: pairs.filter(({ same }) => same) };
}

/** Whether a whole class of the state lies in the set. */
function hasClassIn(sets: readonly Mask[], part: Mask): boolean {
  for (let union = 1; union < sets.length; union *= 2) if (((sets[union] ?? 0) & ~part) === 0) return true;
  return false;
}
