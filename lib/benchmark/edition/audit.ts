/** Whether new figures of a subject leave every answer open for every set of cities that a reader can derive. */
import { combinationsOpen } from './audit-combinations';
import { marginOf } from './audit-derived';
import { differencesOpen } from './audit-differences';
import { narrowAll, type Narrowed } from './audit-narrowing';
import { hasSizesOf, stateOf, type Fact, type State } from './audit-state';
import type { Subject } from './audit-subject';
import { drawTogether } from './audit-thresholds';
import type { Membership } from './membership';
import { coalition } from './rules';

/** What has been published of a subject, in one partition and of the whole. */
export interface AuditContext {
  readonly subject: Subject;
  readonly membership: Membership;
  /** One for each earlier edition that published figures of the subject, oldest first, as they narrow each other. */
  readonly earlier: readonly State[];
}

/**
 * Whether the candidates may be published beside everything else: of every set of cities that can be derived, the number
 * of those in a cell must be able to exceed the number of places that a coalition of two may have in the set, and so must
 * the number of those who are not in the cell. Then the two, who know their own answers, still cannot tell that all
 * others gave one answer, or that none did.
 *
 * First every figure narrows every other: the new ones the earlier ones too. Derived sets are then every union of
 * classes; every difference between unions of two editions; and the change of a partition between two renewals less
 * the change of the whole over a part of that time.
 *
 * @see method, section 6
 */
export function leavesOpen({ membership, ...told }: AuditContext, candidates: readonly Fact[]): boolean {
  const edition = candidates[0]?.edition;
  if (edition === undefined) return true;
  const { subject, earlier, facts, spread } = drawTogether({ ...told, facts: candidates });
  const now = stateOf({ subject, membership, edition, facts });
  if (!unionsOpen(now, subject)) return false;
  const { states, changed } = narrowAll({ subject, membership, earlier }, now);
  if (![...changed].every((at) => unionsOpen(states[at], subject))) return false;
  if (!differencesOpen({ states, changed, subject, membership }) || !combinationsOpen({ states, subject, membership })) return false;
  lastOpen.set(told.earlier, { facts: candidates, now, settled: () => spreadOut({ states, changed, spread }, told.earlier) });
  return true;
}

interface Judged {
  readonly facts: readonly Fact[];
  readonly now: State;
  readonly settled: () => readonly State[];
}

/** What was found open last is mostly what is published, and then stands beside everything else as it was judged. */
const lastOpen = new WeakMap<readonly State[], Judged>();

/** The states of all editions, that of what is told now last, as they narrow each other. */
export function settledWith({ membership, ...told }: AuditContext, published: readonly Fact[]): readonly State[] {
  const edition = published[0]?.edition;
  if (edition === undefined) return told.earlier;
  const last = lastOpen.get(told.earlier);
  if (last !== undefined && areSame(last.facts, published) && hasSizesOf(last.now, membership)) return last.settled();
  const { subject, earlier, facts, spread } = drawTogether({ ...told, facts: published });
  const narrowed = narrowAll({ subject, membership, earlier }, stateOf({ subject, membership, edition, facts }));
  return spreadOut({ ...narrowed, spread }, told.earlier);
}

function areSame(some: readonly Fact[], others: readonly Fact[]): boolean {
  return some.length === others.length && some.every((fact, at) => isSame(fact, others[at]));
}

function isSame(one: Fact, other: Fact | undefined): boolean {
  if (one.edition !== other?.edition || one.set !== other.set || one.offset !== other.offset) return false;
  return one.lo.length === other.lo.length && one.lo.every((least, cell) => least === other.lo[cell] && one.hi[cell] === other.hi[cell]);
}

interface Drawn extends Narrowed {
  readonly spread: (state: State) => State;
}

/** What has not changed stays the same state. */
function spreadOut({ states, changed, spread }: Drawn, earlier: readonly State[]): readonly State[] {
  return states.map((state, at) => (changed.has(at) ? undefined : earlier[at]) ?? spread(state));
}

function unionsOpen(state: State | undefined, { cells }: Subject): boolean {
  if (state === undefined) return true;
  const { sets, sizes, lo, hi } = state;
  for (let union = 1; union < sets.length; union += 1) {
    const size = sizes[union] ?? 0;
    const margin = marginOf(size, coalition);
    for (let at = union * cells; at < (union + 1) * cells; at += 1) if ((hi[at] ?? 0) < margin || (lo[at] ?? 0) > size - margin) return false;
  }
  return true;
}
