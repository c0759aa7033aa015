/** Sets that come of a partition's change over a long time and the whole's change over a part of it. */
import { tieTogether, allOpen, type Derived } from './audit-derived';
import { leavingOf, livesIn, longestRow, sizesOf, type Away, type Life, type Sizes } from './audit-lives';
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

interface Combination extends Sizes {
  readonly pieces: readonly Piece[];
  /** In how many places of the set the coalition may stand. */
  readonly known: () => number;
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
  const ranges = { lo: new Int32Array(subject.cells), hi: new Int32Array(subject.cells) };
  return combinationsOf(frames, membership).every((combination) => isCombinationOpen(combination, { frames, subject, ranges }));
}

const found = new WeakMap<Membership, Map<string, readonly Combination[]>>();

/** The same for all subjects that the same editions renewed. */
function combinationsOf(frames: readonly State[], membership: Membership): readonly Combination[] {
  const ofMembership = found.get(membership) ?? new Map<string, readonly Combination[]>();
  found.set(membership, ofMembership);
  const key = frames.map((state) => state.key).join('|');
  const combinations = ofMembership.get(key) ?? findCombinations(frames, membership);
  ofMembership.set(key, combinations);
  return combinations;
}

function findCombinations(frames: readonly State[], membership: Membership): readonly Combination[] {
  const [first, last] = [frames[0], frames.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pairs = pairsOf(first, last, membership).same;
  const lives = livesIn(frames, membership);
  return waysToTakeAway(frames.length - 1).flatMap((away) => combine(frames, { pairs, lives, away }));
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

function combine(frames: readonly State[], { pairs, lives, away }: Combining): readonly Combination[] {
  const leaving = leavingOf(lives, away);
  const wholes = wholePieces(frames, away);
  return pairs.flatMap((pair) => {
    const classes = frames[0]?.sets[pair.before] ?? 0;
    const { plus, minus } = sizesOf(leaving, classes);
    if (plus + minus === 0) return [];
    const known = (): number => Math.min(plus + minus, coalition * longestRow(lives, away, classes));
    return [{ pieces: [...ownPieces(frames, pair, away), ...wholes], plus, minus, known }];
  });
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

interface Trying {
  readonly frames: readonly State[];
  readonly subject: Subject;
  /** Written anew for every combination. */
  readonly ranges: Pick<Derived, 'lo' | 'hi'>;
}

function isCombinationOpen({ pieces, plus, minus, known }: Combination, { frames, subject, ranges }: Trying): boolean {
  const { cells } = subject;
  ranges.lo.fill(minus);
  ranges.hi.fill(minus);
  for (const { frame, union, sign } of pieces) {
    const state = frames[frame];
    if (state !== undefined) addTo(ranges, state, { start: union * cells, sign });
  }
  // Every place of a city is in a piece of its own. So many seldom matter, and are told faster than how many there are.
  const derived: Derived = { ...ranges, start: 0, plus, minus, known: coalition * pieces.length };
  tieTogether(derived, subject);
  return allOpen(derived, cells) || allOpen({ ...derived, known: known() }, cells);
}

interface Adding {
  readonly start: number;
  readonly sign: 1 | -1;
}

function addTo({ lo, hi }: Trying['ranges'], state: State, { start, sign }: Adding): void {
  const [least, most] = sign > 0 ? [state.lo, state.hi] : [state.hi, state.lo];
  for (let cell = 0; cell < lo.length; cell += 1) {
    lo[cell] = (lo[cell] ?? 0) + sign * (least[start + cell] ?? 0);
    hi[cell] = (hi[cell] ?? 0) + sign * (most[start + cell] ?? 0);
  }
}
