/** Whether new figures of a subject leave every answer open for every set of cities that a reader can derive. */
import { combinationsOpen } from './audit-combinations';
import { allOpen, marginOf, placesOf, tieTogether, type Derived } from './audit-derived';
import { pairsOf, type Pair } from './audit-pairs';
import { lower, raise, settle, stateOf, type Fact, type State } from './audit-state';
import type { Subject } from './audit-subject';
import { drawTogether, firstsOf, spreadOut, withFirsts } from './audit-thresholds';
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
export function leavesOpen(context: AuditContext, candidates: readonly Fact[]): boolean {
  if (!context.subject.ordered) return allLeftOpen(context, candidates);
  const { subject, earlier } = context;
  const firsts = firstsOf([...earlier, ...candidates], subject);
  const together = <Told extends State | Fact>(told: Told): Told => drawTogether(told, firsts, subject.cells);
  return allLeftOpen({ ...context, subject: withFirsts(subject, firsts), earlier: earlier.map(together) }, candidates.map(together));
}

function allLeftOpen(context: AuditContext, candidates: readonly Fact[]): boolean {
  const { subject, membership } = context;
  const edition = candidates[0]?.edition;
  if (edition === undefined) return true;
  const now = stateOf({ subject, membership, edition, facts: candidates });
  if (!unionsOpen(now, subject)) return false;
  const { states, changed } = narrowAll(context, now);
  if (![...changed].every((at) => unionsOpen(states[at], subject))) return false;
  return differencesOpen({ states, changed, context }) && combinationsOpen({ states, subject, membership });
}

/** The states of all editions, the new one last, as they narrow each other. */
export function settledWith(context: AuditContext, state: State): readonly State[] {
  const { subject, earlier } = context;
  if (!subject.ordered) return narrowAll(context, state).states;
  const all = [...earlier, state];
  const firsts = firstsOf(all, subject);
  const together = all.map((one) => drawTogether(one, firsts, subject.cells));
  const { states, changed } = narrowAll({ ...context, subject: withFirsts(subject, firsts), earlier: together.slice(0, -1) }, together.at(-1) ?? state);
  return states.map((one, at) => (changed.has(at) ? spreadOut(one, firsts, subject.cells) : (all[at] ?? one)));
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

interface Narrowed {
  readonly states: readonly State[];
  /** Positions of states that are not as they were. */
  readonly changed: ReadonlySet<number>;
}

/** So many times over, each state may hand on what it has learnt. */
const rounds = 6;

function narrowAll({ subject, membership, earlier }: AuditContext, now: State): Narrowed {
  const states = [...earlier, now];
  const changed = new Set([earlier.length]);
  let waiting = new Set(changed);
  earlier.forEach((_, from) => narrowBy({ states, subject, membership }, from, earlier.length));
  for (let round = 0; round < rounds && waiting.size > 0; round += 1) {
    const next = new Set<number>();
    for (const from of waiting) {
      for (let to = 0; to < states.length; to += 1) if (to !== from && narrowBy({ states, subject, membership }, from, to)) next.add(to);
    }
    for (const at of next) changed.add(at);
    waiting = next;
  }
  return { states, changed };
}

interface Narrowing {
  readonly states: State[];
  readonly subject: Subject;
  readonly membership: Membership;
}

/** Nobody but those who came or went can have changed a count. True where something was learnt; earlier states are copied before. */
function narrowBy({ states, subject, membership }: Narrowing, from: number, to: number): boolean {
  const [source, target] = [states[from], states[to]];
  if (source === undefined || target === undefined) return false;
  const later = from < to;
  const pairs = (later ? pairsOf(source, target, membership) : pairsOf(target, source, membership)).same;
  if (!pairs.some((pair) => teaches({ source, target, cells: subject.cells }, pair, later))) return false;
  const copy = { ...target, lo: target.lo.slice(), hi: target.hi.slice() };
  for (const pair of pairs) teach({ source, target: copy, cells: subject.cells }, pair, later);
  settle(copy, subject);
  states[to] = copy;
  return true;
}

interface Lesson {
  readonly source: State;
  readonly target: State;
  readonly cells: number;
}

function teaches({ source, target, cells }: Lesson, pair: Pair, later: boolean): boolean {
  const from = (later ? pair.before : pair.after) * cells;
  const to = (later ? pair.after : pair.before) * cells;
  const [up, down] = later ? [pair.came, pair.went] : [pair.went, pair.came];
  for (let cell = 0; cell < cells; cell += 1) {
    if (reading(source.lo, from + cell) - down > reading(target.lo, to + cell)) return true;
    if (reading(source.hi, from + cell) + up < reading(target.hi, to + cell)) return true;
  }
  return false;
}

function reading(values: Int32Array, at: number): number {
  return values[at] ?? 0;
}

function teach({ source, target, cells }: Lesson, pair: Pair, later: boolean): void {
  const from = (later ? pair.before : pair.after) * cells;
  const to = (later ? pair.after : pair.before) * cells;
  const [up, down] = later ? [pair.came, pair.went] : [pair.went, pair.came];
  for (let cell = 0; cell < cells; cell += 1) {
    raise(target.lo, to + cell, (source.lo[from + cell] ?? 0) - down);
    lower(target.hi, to + cell, (source.hi[from + cell] ?? 0) + up);
  }
}

interface Differences extends Narrowed {
  readonly context: AuditContext;
}

function differencesOpen({ states, changed, context }: Differences): boolean {
  for (let later = 1; later < states.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const [before, now] = [states[earlier], states[later]];
      if (before === undefined || now === undefined || !(changed.has(earlier) || changed.has(later))) continue;
      if (!pairOpen({ before, now, context })) return false;
    }
  }
  return true;
}

interface TwoStates {
  readonly before: State;
  readonly now: State;
  readonly context: AuditContext;
}

/** The change of the whole is the sum of the changes of its parts, so each narrows the others. */
function pairOpen({ before, now, context: { subject, membership } }: TwoStates): boolean {
  const pairs = pairsOf(before, now, membership).all;
  const ranges = { lo: new Int32Array(pairs.length * subject.cells), hi: new Int32Array(pairs.length * subject.cells) };
  const derived = pairs.map((pair, at) => difference({ before, now, subject, ranges }, pair, at * subject.cells));
  const same = pairs.flatMap((pair, at) => (pair.same ? [{ set: now.sets[pair.after] ?? 0, own: derived[at] }] : []));
  const parts = same.filter(({ set }) => !same.some((other) => other.set !== set && (other.set & ~set) === 0));
  for (const { set, own } of same) {
    const within = parts.filter((part) => (part.set & ~set) === 0).flatMap((part) => part.own ?? []);
    if (own !== undefined && within.length > 1) share(own, within, subject.cells);
  }
  return derived.every((one) => allOpen(one, subject.cells));
}

interface Differing extends Omit<TwoStates, 'context'> {
  readonly subject: Subject;
  readonly ranges: Pick<Derived, 'lo' | 'hi'>;
}

function difference({ before, now, subject, ranges: { lo, hi } }: Differing, { before: was, after, came, went }: Pair, start: number): Derived {
  const { cells } = subject;
  const sizes = { plus: came, minus: went };
  for (let cell = 0; cell < cells; cell += 1) {
    lo[start + cell] = (now.lo[after * cells + cell] ?? 0) - (before.hi[was * cells + cell] ?? 0) + went;
    hi[start + cell] = (now.hi[after * cells + cell] ?? 0) - (before.lo[was * cells + cell] ?? 0) + went;
  }
  const derived: Derived = { lo, hi, start, ...sizes, known: placesOf(sizes) };
  tieTogether(derived, subject);
  return derived;
}

function share(whole: Derived, parts: readonly Derived[], cells: number): void {
  for (let cell = 0; cell < cells; cell += 1) {
    let least = 0;
    let most = 0;
    for (const part of parts) {
      least += part.lo[part.start + cell] ?? 0;
      most += part.hi[part.start + cell] ?? 0;
    }
    const all = whole.start + cell;
    raise(whole.lo, all, least);
    lower(whole.hi, all, most);
    for (const part of parts) {
      const at = part.start + cell;
      const own = part.lo[at] ?? 0;
      const ownMost = part.hi[at] ?? 0;
      raise(part.lo, at, (whole.lo[all] ?? 0) - (most - ownMost));
      lower(part.hi, at, (whole.hi[all] ?? 0) - (least - own));
    }
  }
}
