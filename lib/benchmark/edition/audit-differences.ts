/** Whether the differences between editions leave every answer open. */
import { allOpen, tieTogether, type Derived } from './audit-derived';
import { pairsOf, type Pair, type Split } from './audit-pairs';
import { lower, raise, type State } from './audit-state';
import type { Subject } from './audit-subject';
import type { Membership } from './membership';

interface Editions {
  readonly states: readonly State[];
  /** Positions of states that are not as they were when they were last looked at. */
  readonly changed: ReadonlySet<number>;
  readonly subject: Subject;
  readonly membership: Membership;
}

/** Written anew for every two editions. */
type Ranges = Pick<Derived, 'lo' | 'hi'>;

export function differencesOpen({ states, changed, subject, membership }: Editions): boolean {
  const room = 2 ** membership.baseClasses * subject.cells;
  const ranges = { lo: new Int32Array(room), hi: new Int32Array(room) };
  return everyTwo(states, changed, (before, now) => twoEditionsOpen({ before, now, subject, ranges }, membership));
}

/** Every two editions of which one at least has changed, once each. */
function everyTwo(states: readonly State[], changed: ReadonlySet<number>, test: (before: State, now: State) => boolean): boolean {
  return [...changed].every((at) =>
    states.every((other, place) => {
      const own = states[at];
      if (own === undefined || place === at || (place > at && changed.has(place))) return true;
      return place < at ? test(other, own) : test(own, other);
    }),
  );
}

interface TwoEditions {
  readonly before: State;
  readonly now: State;
  readonly subject: Subject;
  readonly ranges: Ranges;
}

/** The change of the whole is the sum of the changes of its parts, so each narrows the others. */
function twoEditionsOpen(two: TwoEditions, membership: Membership): boolean {
  const { cells } = two.subject;
  const { same, crossing, splits } = pairsOf(two.before, two.now, membership);
  for (const pair of crossing) if (!allOpen(difference(two, pair, 0), cells)) return false;
  const derived = same.map((pair, at) => difference(two, pair, at * cells));
  for (const split of splits) share(two.ranges, split, cells);
  return derived.every((one) => allOpen(one, cells));
}

function difference({ before, now, subject, ranges }: TwoEditions, pair: Pair, start: number): Derived {
  const { lo, hi } = ranges;
  const { cells } = subject;
  const { came, went, known } = pair;
  const was = pair.before * cells;
  const is = pair.after * cells;
  for (let cell = 0; cell < cells; cell += 1) {
    lo[start + cell] = (now.lo[is + cell] ?? 0) - (before.hi[was + cell] ?? 0) + went;
    hi[start + cell] = (now.hi[is + cell] ?? 0) - (before.lo[was + cell] ?? 0) + went;
  }
  const derived: Derived = { lo, hi, start, plus: came, minus: went, known };
  tieTogether(derived, subject);
  return derived;
}

function share({ lo, hi }: Ranges, { whole, parts }: Split, cells: number): void {
  for (let cell = 0; cell < cells; cell += 1) {
    let least = 0;
    let most = 0;
    for (const part of parts) {
      least += lo[part * cells + cell] ?? 0;
      most += hi[part * cells + cell] ?? 0;
    }
    const all = whole * cells + cell;
    raise(lo, all, least);
    lower(hi, all, most);
    for (const part of parts) {
      const at = part * cells + cell;
      const own = lo[at] ?? 0;
      const ownMost = hi[at] ?? 0;
      raise(lo, at, (lo[all] ?? 0) - (most - ownMost));
      lower(hi, at, (hi[all] ?? 0) - (least - own));
    }
  }
}
