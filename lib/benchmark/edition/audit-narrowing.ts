/** What the figures of one edition tell about those of another. */
import { pairsOf, type Pair } from './audit-pairs';
import { lower, raise, settle, type State } from './audit-state';
import type { Subject } from './audit-subject';
import type { Membership } from './membership';

interface Editions {
  readonly subject: Subject;
  readonly membership: Membership;
  /** Oldest first, as they narrow each other. */
  readonly earlier: readonly State[];
}

export interface Narrowed {
  readonly states: readonly State[];
  /** Positions of states that are not as they were. */
  readonly changed: ReadonlySet<number>;
}

/** So many times over, each state may hand on what it has learnt. */
const rounds = 6;

/** The states of all editions, the new one last, as they narrow each other. */
export function narrowAll({ subject, membership, earlier }: Editions, now: State): Narrowed {
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

/** True where something was learnt; earlier states are copied before. */
function narrowBy({ states, subject, membership }: Narrowing, from: number, to: number): boolean {
  const [source, target] = [states[from], states[to]];
  if (source === undefined || target === undefined) return false;
  const pairs = from < to ? pairsOf(source, target, membership).same : pairsOf(target, source, membership).mirrored;
  if (!pairs.some((pair) => teaches({ source, target, cells: subject.cells }, pair))) return false;
  const copy = { ...target, lo: target.lo.slice(), hi: target.hi.slice() };
  for (const pair of pairs) teach({ source, target: copy, cells: subject.cells }, pair);
  settle(copy, subject);
  states[to] = copy;
  return true;
}

interface Lesson {
  readonly source: State;
  readonly target: State;
  readonly cells: number;
}

/** Whether `teach` would change anything. */
function teaches({ source, target, cells }: Lesson, { before, after, plus, minus }: Pair): boolean {
  for (let cell = 0; cell < cells; cell += 1) {
    const from = before * cells + cell;
    const to = after * cells + cell;
    if ((source.lo[from] ?? 0) - minus > (target.lo[to] ?? 0) || (source.hi[from] ?? 0) + plus < (target.hi[to] ?? 0)) return true;
  }
  return false;
}

/** Nobody but those who came or went can have changed a count. */
function teach({ source, target, cells }: Lesson, { before, after, plus, minus }: Pair): void {
  for (let cell = 0; cell < cells; cell += 1) {
    const from = before * cells + cell;
    const to = after * cells + cell;
    raise(target.lo, to, (source.lo[from] ?? 0) - minus);
    lower(target.hi, to, (source.hi[from] ?? 0) + plus);
  }
}
