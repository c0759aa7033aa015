/** Sets that come of a partition's change over a long time and the whole's change over a part of it. */
import { tieTogether, allOpen, type Derived } from './audit-derived';
import { pairsOf } from './audit-pairs';
import type { State } from './audit-state';
import type { Subject } from './audit-subject';
import type { Mask, Membership } from './membership';
import { coalition } from './rules';

interface Piece {
  readonly state: State;
  readonly union: number;
  readonly sign: 1 | -1;
}

interface Combination {
  readonly mask: Mask;
  /** For each frame, how its whole is counted. */
  readonly whole: readonly number[];
  readonly plus: number;
  readonly minus: number;
  readonly known: number;
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
  const ranges = { lo: new Int32Array(subject.cells), hi: new Int32Array(subject.cells), start: 0 };
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
  const masks = pairsOf(first, last, membership).same.map(({ after }) => last.sets[after] ?? 0);
  const lives = livesIn(frames, membership);
  return wholeTerms(frames).flatMap((whole) => masks.flatMap((mask) => combine(lives, { mask, whole }) ?? []));
}

function sinceLastRenewal(states: readonly State[]): readonly State[] {
  const dividing = states.flatMap((state, at) => (state.sets.length > 2 ? [at] : []));
  if (dividing.at(-1) !== states.length - 1) return [];
  return states.slice(dividing.at(-2) ?? states.length);
}

/** With which sign the whole of each frame is taken: its change over some of the stretches between frames, taken away. */
function wholeTerms(frames: readonly State[]): readonly (readonly number[])[] {
  const count = frames.length - 1;
  const chosen = count <= 4 ? everyChoice(count) : unbrokenChoices(count);
  return chosen.map((stretches) => frames.map((_, at) => Number(stretches[at] ?? false) - Number(stretches[at - 1] ?? false)));
}

function everyChoice(count: number): readonly (readonly boolean[])[] {
  const choices = Array.from({ length: 2 ** count - 2 }, (_, at) => at + 1);
  return choices.map((bits) => Array.from({ length: count }, (_, at) => ((bits >> at) & 1) === 1));
}

function unbrokenChoices(count: number): readonly (readonly boolean[])[] {
  const choices: boolean[][] = [];
  for (let from = 0; from < count; from += 1) {
    for (let to = from; to < count; to += 1) {
      if (to - from + 1 < count) choices.push(Array.from({ length: count }, (_, at) => at >= from && at <= to));
    }
  }
  return choices;
}

/** Cities of one base class that the same frames count: those from `from` on, before `until`. */
interface Life {
  readonly set: Mask;
  readonly from: number;
  readonly until: number;
  readonly cities: number;
}

function livesIn(frames: readonly State[], { groups }: Membership): readonly Life[] {
  const lives = new Map<string, Life>();
  for (const { set, joined, left, cities } of groups) {
    const from = frames.filter(({ edition }) => edition < joined).length;
    const until = frames.filter(({ edition }) => edition < left).length;
    if (from >= until) continue;
    const key = `${set}:${from}:${until}`;
    lives.set(key, { set, from, until, cities: cities + (lives.get(key)?.cities ?? 0) });
  }
  return [...lives.values()].sort((one, other) => one.from - other.from);
}

interface Chosen {
  readonly mask: Mask;
  readonly whole: readonly number[];
}

/** How often a city is counted, added or taken away, by the frames that count it. */
function weightOf({ set, from, until }: Life, { mask, whole }: Chosen): number {
  let weight = 0;
  for (let at = from; at < until; at += 1) weight += whole[at] ?? 0;
  if ((set & mask) === 0) return weight;
  return weight + Number(until === whole.length) - Number(from === 0);
}

function combine(lives: readonly Life[], chosen: Chosen): Combination | undefined {
  let plus = 0;
  let minus = 0;
  // The most places that one city may have by answering anew again and again, of lives that end before a frame.
  const places = new Array<number>(chosen.whole.length + 1).fill(0);
  for (const life of lives) {
    const weight = weightOf(life, chosen);
    if (weight === 0) continue;
    // Counted twice over, a city's answer cannot be told from two answers.
    if (Math.abs(weight) > 1) return undefined;
    if (weight > 0) plus += life.cities;
    else minus += life.cities;
    const own = Math.max(...places.slice(0, life.from + 1)) + 1;
    places[life.until] = Math.max(places[life.until] ?? 0, own);
  }
  return plus + minus === 0 ? undefined : { ...chosen, plus, minus, known: Math.min(plus + minus, coalition * Math.max(...places)) };
}

interface At {
  readonly mask: Mask;
  readonly state: State;
  readonly whole: number;
}

/** A class and the whole of one edition, one added and the other taken away, are its other classes. */
function pieceAt(frames: readonly State[], at: number, { mask, state, whole }: At): readonly Piece[] {
  const last = state.sets.length - 1;
  const own = Number(at === frames.length - 1) - Number(at === 0);
  const union = state.sets.indexOf(mask);
  if (own === 0) return whole === 0 ? [] : [{ state, union: last, sign: whole > 0 ? 1 : -1 }];
  if (whole === 0) return [{ state, union, sign: own > 0 ? 1 : -1 }];
  return [{ state, union: last ^ union, sign: whole > 0 ? 1 : -1 }];
}

interface Trying {
  readonly frames: readonly State[];
  readonly subject: Subject;
  /** Written anew for every combination. */
  readonly ranges: Pick<Derived, 'lo' | 'hi' | 'start'>;
}

function isCombinationOpen({ mask, whole, plus, minus, known }: Combination, { frames, subject, ranges }: Trying): boolean {
  const pieces = frames.flatMap((state, at) => pieceAt(frames, at, { mask, state, whole: whole[at] ?? 0 }));
  const derived: Derived = { ...ranges, plus, minus, known };
  derived.lo.fill(minus);
  derived.hi.fill(minus);
  for (const { state, union, sign } of pieces) {
    const [least, most] = sign > 0 ? [state.lo, state.hi] : [state.hi, state.lo];
    for (let cell = 0; cell < subject.cells; cell += 1) {
      derived.lo[cell] = (derived.lo[cell] ?? 0) + sign * (least[union * subject.cells + cell] ?? 0);
      derived.hi[cell] = (derived.hi[cell] ?? 0) + sign * (most[union * subject.cells + cell] ?? 0);
    }
  }
  tieTogether(derived, subject);
  return allOpen(derived, subject.cells);
}
