/** Whether new figures of a subject leave every answer open for every set of cities that a reader can derive. */
import { combinationsOpen } from './audit-combinations';
import { marginOf } from './audit-derived';
import { differencesOpen } from './audit-differences';
import { narrowAll } from './audit-narrowing';
import { stateOf, type Fact, type State } from './audit-state';
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
  const { subject, earlier, facts } = drawTogether({ ...told, facts: candidates });
  const now = stateOf({ subject, membership, edition, facts });
  if (!unionsOpen(now, subject)) return false;
  const { states, changed } = narrowAll({ subject, membership, earlier }, now);
  if (![...changed].every((at) => unionsOpen(states[at], subject))) return false;
  return differencesOpen({ states, changed, subject, membership }) && combinationsOpen({ states, subject, membership });
}

/** The states of all editions, that of what is told now last, as they narrow each other. */
export function settledWith({ membership, ...told }: AuditContext, published: readonly Fact[]): readonly State[] {
  const edition = published[0]?.edition;
  if (edition === undefined) return told.earlier;
  const { subject, earlier, facts, spread } = drawTogether({ ...told, facts: published });
  const { states, changed } = narrowAll({ subject, membership, earlier }, stateOf({ subject, membership, edition, facts }));
  return states.map((state, at) => (changed.has(at) ? undefined : told.earlier[at]) ?? spread(state));
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
