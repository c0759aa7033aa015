/** Sets that come of a partition's change over a long time and the whole's change over a part of it. */
import { tieTogether, allOpen, type Derived, type Ranges } from './audit-derived';
import { leavingOf, livesIn, longestRow, sizesOf, type Away, type Life } from './audit-lives';
import { pairsOf, type Pair } from './audit-pairs';
import type { State } from './audit-state';
import type { Subject } from './audit-subject';
import type { Membership } from './membership';
import { coalition } from './rules';

/** A union of classes of one of the frames, added or taken away. */
interface Piece {
  readonly frame: number;
  readonly union: number;
  readonly sign: 1 | -1;
}

/** All that take the change of the whole away over the same stretches. */
interface Combinations {
  readonly wholes: readonly Piece[];
  readonly ofClasses: readonly Combination[];
}

/**
 * A city stands at most once in each piece, so `known` is what the coalition could know at most, counted by pieces. Nearly
 * every set is open even so; the number of places that it can really have takes longer to find.
 */
interface Combination extends Derived {
  /** Beside the wholes. */
  readonly own: readonly Piece[];
  readonly reallyKnown: () => number;
}

/** Between two editions that renew a partition, others may renew the whole alone. */
interface Stretch {
  readonly states: readonly State[];
  readonly subject: Subject;
  readonly membership: Membership;
}

/** Whether all of them leave every answer open. The last state is the one that is judged. */
export function combinationsOpen({ states, subject, membership }: Stretch): boolean {
  const frames = sinceLastRenewal(states);
  if (frames.length < 3) return true;
  return combinationsOf(frames, membership).every((combinations) => areOpen(combinations, frames, subject));
}

const found = new WeakMap<Membership, Map<string, readonly Combinations[]>>();

/** The same for all subjects that the same editions renewed. */
function combinationsOf(frames: readonly State[], membership: Membership): readonly Combinations[] {
  const ofMembership = found.get(membership) ?? new Map<string, readonly Combinations[]>();
  found.set(membership, ofMembership);
  const key = frames.map((state) => state.key).join('|');
  const combinations = ofMembership.get(key) ?? findCombinations(frames, membership);
  ofMembership.set(key, combinations);
  return combinations;
}

function findCombinations(frames: readonly State[], membership: Membership): readonly Combinations[] {
  const [first, last] = [frames[0], frames.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pairs = pairsOf(first, last, membership).same;
  const lives = livesIn(frames, membership);
  return waysToTakeAway(frames.length - 1).map((away) => combine(frames, { pairs, lives, away }));
}

function sinceLastRenewal(states: readonly State[]): readonly State[] {
  const dividing = states.flatMap((state, at) => (state.sets.length > 2 ? [at] : []));
  if (dividing.at(-1) !== states.length - 1) return [];
  return states.slice(dividing.at(-2) ?? states.length);
}

/** The change of the whole may be taken away over some of the stretches between frames, or over an unbroken row of them. */
function waysToTakeAway(stretches: number): readonly Away[] {
  return stretches <= 4 ? everyChoice(stretches) : unbrokenChoices(stretches);
}

function everyChoice(stretches: number): readonly Away[] {
  const choices = Array.from({ length: 2 ** stretches - 2 }, (_, at) => at + 1);
  return choices.map((bits) => Array.from({ length: stretches }, (_, at) => ((bits >> at) & 1) === 1));
}

function unbrokenChoices(stretches: number): readonly Away[] {
  const choices: Away[] = [];
  for (let from = 0; from < stretches; from += 1) {
    for (let to = from; to < stretches; to += 1) {
      if (to - from + 1 < stretches) choices.push(Array.from({ length: stretches }, (_, at) => at >= from && at <= to));
    }
  }
  return choices;
}

interface Combining {
  /** Of the first and the last frame. */
  readonly pairs: readonly Pair[];
  readonly lives: readonly Life[];
  readonly away: Away;
}

function combine(frames: readonly State[], { pairs, lives, away }: Combining): Combinations {
  const leaving = leavingOf(lives, away);
  const wholes = wholePieces(frames, away);
  const ofClasses = pairs.flatMap((pair) => {
    const classes = frames[0]?.sets[pair.before] ?? 0;
    const { plus, minus } = sizesOf(leaving, classes);
    if (plus + minus === 0) return [];
    const own = ownPieces(frames, pair, away);
    const reallyKnown = (): number => coalition * longestRow(lives, away, classes);
    return [{ own, plus, minus, known: coalition * (wholes.length + own.length), reallyKnown }];
  });
  return { wholes, ofClasses };
}

/** The wholes of frames between the first and the last. */
function wholePieces(frames: readonly State[], away: Away): readonly Piece[] {
  return frames.slice(0, -1).flatMap(({ sets }, frame): readonly Piece[] => {
    if (frame === 0 || away[frame] === away[frame - 1]) return [];
    return [{ frame, union: sets.length - 1, sign: away[frame] === true ? 1 : -1 }];
  });
}

/** A class and the whole of one edition, one added and the other taken away, are its other classes. */
function ownPieces(frames: readonly State[], { before, after }: Pair, away: Away): readonly Piece[] {
  const last = frames.length - 1;
  const others = (frame: number, union: number): number => ((frames[frame]?.sets.length ?? 1) - 1) ^ union;
  return [
    away[0] === true ? { frame: 0, union: others(0, before), sign: 1 } : { frame: 0, union: before, sign: -1 },
    away.at(-1) === true ? { frame: last, union: others(last, after), sign: -1 } : { frame: last, union: after, sign: 1 },
  ];
}

function areOpen({ wholes, ofClasses }: Combinations, frames: readonly State[], subject: Subject): boolean {
  const ofWholes = noRanges(subject);
  for (const piece of wholes) addPiece(ofWholes, frames, piece);
  const ranges = noRanges(subject);
  for (const combination of ofClasses) {
    for (let cell = 0; cell < subject.cells; cell += 1) {
      ranges.lo[cell] = (ofWholes.lo[cell] ?? 0) + combination.minus;
      ranges.hi[cell] = (ofWholes.hi[cell] ?? 0) + combination.minus;
    }
    for (const piece of combination.own) addPiece(ranges, frames, piece);
    tieTogether(ranges, combination, subject);
    if (!isOpen(ranges, combination, subject)) return false;
  }
  return true;
}

function noRanges({ cells }: Subject): Ranges {
  return { lo: new Int32Array(cells), hi: new Int32Array(cells), start: 0 };
}

function isOpen(ranges: Ranges, combination: Combination, { cells }: Subject): boolean {
  return allOpen(ranges, combination, cells) || allOpen(ranges, { ...combination, known: combination.reallyKnown() }, cells);
}

function addPiece({ lo, hi }: Ranges, frames: readonly State[], { frame, union, sign }: Piece): void {
  const state = frames[frame];
  if (state === undefined) return;
  const [least, most] = sign > 0 ? [state.lo, state.hi] : [state.hi, state.lo];
  const start = union * lo.length;
  for (let cell = 0; cell < lo.length; cell += 1) {
    lo[cell] = (lo[cell] ?? 0) + sign * (least[start + cell] ?? 0);
    hi[cell] = (hi[cell] ?? 0) + sign * (most[start + cell] ?? 0);
  }
}
