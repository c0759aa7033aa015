/** Whether new figures of a subject leave every answer open for every set of cities that a reader can derive. */
import { lower, raise, settle, stateOf, type Fact, type State } from './audit-state';
import type { Subject } from './audit-subject';
import type { Mask, Membership } from './membership';
import { codedUpTo } from './rules';

/** What has been published of a subject, in one partition and of the whole. */
export interface AuditContext {
  readonly subject: Subject;
  readonly membership: Membership;
  /** One for each earlier edition that published figures of the subject. */
  readonly earlier: readonly State[];
}

/** A union of classes at an earlier edition beside one of the new classes, and in whom they differ. */
interface Pair {
  readonly before: number;
  readonly after: number;
  /** In the new union only, or counted since. */
  readonly came: number;
  /** In the earlier union only, or no longer counted. */
  readonly went: number;
  /** Of the same base classes, so that one range narrows the other. */
  readonly same: boolean;
}

/**
 * Whether the candidates may be published beside everything else: for every set of m cities that can be derived, the
 * number of those in a cell must be able to reach `codedUpTo`, and so must the number of those who are not. Then two
 * members of the set who know their own answers still cannot tell that all others gave one answer, or that none did.
 *
 * Derived sets are every union of the new classes; every union of the classes of an earlier edition, as far as the new
 * figures narrow it; and every difference between the two: c' - c + went counts those who came and are in the cell and
 * those who went and were not. Unions that differ by a whole class are left out: what is said of all of such a set is
 * said of that class alone.
 *
 * @see method, section 6
 */
export function leavesOpen(context: AuditContext, candidates: readonly Fact[]): boolean {
  const { subject, membership, earlier } = context;
  const edition = candidates[0]?.edition;
  if (edition === undefined) return true;
  const now = stateOf({ subject, membership, edition, facts: candidates });
  if (!unionsOpen(now, subject)) return false;
  const steps = Int32Array.from(new Set([now, ...earlier].flatMap((state) => state.steps)));
  const all = earlier.map((before): Compared => ({ before, now, pairs: pairsOf(before, now, membership), cells: subject.cells, steps }));
  all.forEach(narrowLater);
  settle(now, subject);
  return unionsOpen(now, subject) && all.every((compared) => differencesOpen(compared) && earlierOpen(compared));
}

function isOpen(lo: number, hi: number, size: number): boolean {
  return size === 0 || (hi >= codedUpTo && lo <= size - codedUpTo);
}

function unionsOpen({ sets, sizes, lo, hi }: State, { cells }: Subject): boolean {
  for (let union = 1; union < sets.length; union += 1) {
    const size = sizes[union] ?? 0;
    for (let at = union * cells; at < (union + 1) * cells; at += 1) if (!isOpen(lo[at] ?? 0, hi[at] ?? 0, size)) return false;
  }
  return true;
}

interface Compared {
  readonly before: State;
  readonly now: State;
  readonly pairs: readonly Pair[];
  readonly cells: number;
  /** The cells to look at: between two of them nothing changes in any state. */
  readonly steps: Int32Array;
}

function differencesOpen({ before, now, pairs, cells, steps }: Compared): boolean {
  for (const { before: earlier, after, came, went } of pairs) {
    const size = came + went;
    if (size === 0) continue;
    const from = earlier * cells;
    const to = after * cells;
    for (const cell of steps) {
      const least = (now.lo[to + cell] ?? 0) - (before.hi[from + cell] ?? 0) + went;
      const most = (now.hi[to + cell] ?? 0) - (before.lo[from + cell] ?? 0) + went;
      if (!isOpen(least, most, size)) return false;
    }
  }
  return true;
}

/** Nobody but those who came or went can have changed a count. */
function narrowLater({ before, now, pairs, cells }: Compared): void {
  for (const { before: earlier, after, came, went, same } of pairs) {
    if (!same) continue;
    for (let cell = 0; cell < cells; cell += 1) {
      raise(now.lo, after * cells + cell, (before.lo[earlier * cells + cell] ?? 0) - went);
      lower(now.hi, after * cells + cell, (before.hi[earlier * cells + cell] ?? 0) + came);
    }
  }
}

/** Whether the earlier unions stay open, narrowed by the new figures. */
function earlierOpen({ before, now, pairs, cells, steps }: Compared): boolean {
  for (const { before: earlier, after, came, went, same } of pairs) {
    if (!same) continue;
    const size = before.sizes[earlier] ?? 0;
    const from = earlier * cells;
    const to = after * cells;
    for (const cell of steps) {
      const least = Math.max(before.lo[from + cell] ?? 0, (now.lo[to + cell] ?? 0) - came);
      const most = Math.min(before.hi[from + cell] ?? 0, (now.hi[to + cell] ?? 0) + went);
      if (!isOpen(least, most, size)) return false;
    }
  }
  return true;
}

const knownPairs = new WeakMap<Membership, Map<string, readonly Pair[]>>();

/** The same for all subjects of a partition, so worked out once for each pair of editions and their classes. */
function pairsOf(before: State, now: State, membership: Membership): readonly Pair[] {
  const known = knownPairs.get(membership) ?? new Map<string, readonly Pair[]>();
  knownPairs.set(membership, known);
  const key = `${before.key}|${now.key}`;
  const pairs = known.get(key) ?? findPairs(before, now, membership);
  known.set(key, pairs);
  return pairs;
}

function findPairs(before: State, now: State, membership: Membership): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let earlier = 1; earlier < before.sets.length; earlier += 1) {
    for (let after = 1; after < now.sets.length; after += 1) {
      const from = before.sets[earlier] ?? 0;
      const to = now.sets[after] ?? 0;
      if (hasClassIn(before.sets, from & ~to) || hasClassIn(now.sets, to & ~from)) continue;
      const both = from & to;
      pairs.push({
        before: earlier,
        after,
        came: membership.joined(before.edition, now.edition, both) + membership.size(now.edition, to & ~from),
        went: membership.left(before.edition, now.edition, both) + membership.size(before.edition, from & ~to),
        same: from === to,
      });
    }
  }
  return pairs;
}

/** Whether a whole class of the state lies in the set. */
function hasClassIn(sets: readonly Mask[], part: Mask): boolean {
  for (let union = 1; union < sets.length; union *= 2) if (((sets[union] ?? 0) & ~part) === 0) return true;
  return false;
}
