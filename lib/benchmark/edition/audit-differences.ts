/** Whether the differences between editions leave every answer open. */
import { allOpen, marginOf, tieTogether, type Ranges } from './audit-derived';
import { pairsOf, type Pair, type Pairs, type Split } from './audit-pairs';
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

export function differencesOpen({ states, changed, subject, membership }: Editions): boolean {
  const room = roomFor(2 ** membership.baseClasses, subject.cells);
  return everyTwo(states, changed, (before, now) => twoEditionsOpen({ before, now, subject }, pairsOf(before, now, membership), room));
}

/** The ranges of so many sets behind each other: written anew for every two editions. */
interface Room {
  at(set: number): Ranges;
}

function roomFor(sets: number, cells: number): Room {
  const [lo, hi] = [new Int32Array(sets * cells), new Int32Array(sets * cells)];
  const all = Array.from({ length: sets }, (_, set): Ranges => ({ lo, hi, start: set * cells }));
  return { at: (set) => all[set] ?? { lo, hi, start: set * cells } };
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
}

/** The change of the whole is the sum of the changes of its parts, so each narrows the others. */
function twoEditionsOpen(two: TwoEditions, { same, crossing, splits }: Pairs, room: Room): boolean {
  const { cells } = two.subject;
  if (!crossing.every((pair) => isDifferenceOpen(two, pair, room.at(0)))) return false;
  same.forEach((pair, at) => writeDifference(two, pair, room.at(at)));
  for (const split of splits) share(room.at(0), split, cells);
  return same.every((pair, at) => allOpen(room.at(at), pair, cells));
}

function isDifferenceOpen(two: TwoEditions, pair: Pair, ranges: Ranges): boolean {
  if (two.subject.groups.length === 0) return isOpenCellByCell(two, pair);
  writeDifference(two, pair, ranges);
  return allOpen(ranges, pair, two.subject.cells);
}

/** Where no cell tells of another, nothing need be written down. */
function isOpenCellByCell({ before, now, subject: { cells } }: TwoEditions, pair: Pair): boolean {
  const { plus, minus, known } = pair;
  const margin = marginOf(plus + minus, known);
  for (let cell = 0; cell < cells; cell += 1) {
    const was = pair.before * cells + cell;
    const is = pair.after * cells + cell;
    if ((now.hi[is] ?? 0) - (before.lo[was] ?? 0) < margin - minus || (now.lo[is] ?? 0) - (before.hi[was] ?? 0) > plus - margin) return false;
  }
  return true;
}

function writeDifference({ before, now, subject }: TwoEditions, pair: Pair, ranges: Ranges): void {
  const { lo, hi, start } = ranges;
  const was = pair.before * subject.cells;
  const is = pair.after * subject.cells;
  for (let cell = 0; cell < subject.cells; cell += 1) {
    lo[start + cell] = (now.lo[is + cell] ?? 0) - (before.hi[was + cell] ?? 0) + pair.minus;
    hi[start + cell] = (now.hi[is + cell] ?? 0) - (before.lo[was + cell] ?? 0) + pair.minus;
  }
  tieTogether(ranges, pair, subject);
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
