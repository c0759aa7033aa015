/** Sets of contributions that come of adding and subtracting published classes of several editions. */
import type { Counted, Frame } from './frames';
import { coalition, type Elements, type Movements, type Term } from './insider-log';
import { sharedSets, sumOf } from './settle';

/** Some base classes at one edition, added or taken away. */
export interface Piece {
  readonly edition: number;
  readonly mask: number;
  readonly sign: 1 | -1;
  /** What is known of them, target by target. */
  readonly counted: Pick<Counted, 'lo' | 'hi'>;
  /** What the published classes leave of the whole. */
  readonly residual: boolean;
}

/** A frame of which everything is known that can be, and its pieces, each added up once. */
interface Source {
  readonly frame: Frame;
  readonly piece: (mask: number, sign: 1 | -1) => Piece;
}

/**
 * `class`: what an edition publishes. `residual`: what is left of the whole. `difference`: between two editions.
 * `combination`: the change in some classes over a long time, against the change in the whole over a part of it.
 */
export type DerivedKind = 'class' | 'residual' | 'difference' | 'combination';

export interface DerivedSet {
  readonly kind: DerivedKind;
  readonly pieces: readonly Piece[];
  readonly elements: Elements;
  /** Of how many of the elements a coalition may be the author; never more than `mostPlaces`. */
  readonly places: () => number;
}

/** A city's contributions are told apart by the editions they are counted in, and there is one for each piece at most. */
export function mostPlaces({ pieces }: DerivedSet): number {
  return coalition * pieces.length;
}

/** Of several sets the first is made up of all the others. */
type Visit = (sets: readonly DerivedSet[]) => void;

function sourceOf(frame: Frame): Source {
  const made = new Map<number, Piece>();
  const piece = (mask: number, sign: 1 | -1): Piece => {
    const found = made.get(sign * mask) ?? pieceOf(frame, mask, sign);
    made.set(sign * mask, found);
    return found;
  };
  return { frame, piece };
}

function pieceOf({ edition, parts, whole }: Frame, mask: number, sign: 1 | -1): Piece {
  const isWhole = (whole.mask & ~mask) === 0;
  const inside = isWhole ? [whole] : parts.filter((part) => (part.mask & mask) !== 0);
  const [only, ...others] = inside;
  if (only !== undefined && others.length === 0) return { edition, mask, sign, counted: only, residual: only.residual };
  const sums = whole.lo.map((_, target) => sumOf(inside, target));
  return { edition, mask, sign, counted: { lo: sums.map(({ lo }) => lo), hi: sums.map(({ hi }) => hi) }, residual: false };
}

/** Every union of some of these sets, none of them left out but the empty one. */
function unions(masks: readonly number[]): readonly number[] {
  return masks.reduce<number[]>((all, mask) => [...all, mask, ...all.map((union) => union | mask)], []);
}

function partsWithin({ parts }: Frame, mask: number): readonly number[] {
  return parts.map((part) => part.mask).filter((part) => (part & mask) !== 0);
}

/** Which editions a member of a base class is counted in, and with which sign. */
export function termsOf(pieces: readonly Piece[]): (base: number) => readonly Term[] {
  return (base) => pieces.flatMap(({ mask, edition, sign }) => (mask & (1 << base) ? [[edition, sign] as const] : []));
}

function visitClasses({ frame, piece }: Source, visit: Visit): void {
  for (const { mask, size, residual } of [frame.whole, ...frame.parts]) {
    visit([{ kind: residual ? 'residual' : 'class', pieces: [piece(mask, 1)], elements: { plus: size, minus: 0, multiple: 0 }, places: () => coalition }]);
  }
}

function visitPair(sources: readonly [before: Source, after: Source], moves: Movements, visit: Visit): void {
  const [{ frame: before }, { frame: after }] = sources;
  const pair = (was: number, is: number): DerivedSet => {
    const pieces = [sources[0].piece(was, -1), sources[1].piece(is, 1)];
    const elements = moves.difference({ mask: was, edition: before.edition }, { mask: is, edition: after.edition });
    return { kind: pieces.some(({ residual }) => residual) ? 'residual' : 'difference', pieces, elements, places: () => placesBetween(elements) };
  };
  const whole = pair(moves.all, moves.all);
  if (before.parts.length === 0 || after.parts.length === 0) {
    visit([whole]);
    // The whole of one edition without all but one class of the other.
    for (const part of partsWithin(before, moves.all)) visit([pair(moves.all & ~part, moves.all)]);
    for (const part of partsWithin(after, moves.all)) visit([pair(moves.all, moves.all & ~part)]);
    return;
  }
  const shared = sharedSets(before, after);
  visit([whole, ...shared.map((mask) => pair(mask, mask))]);
  for (const group of shared) visitCrossing([before, after], group, { pair, visit });
}

/** Of two editions each can count one contribution of a city. */
function placesBetween({ plus, minus }: Elements): number {
  return Math.min(coalition, plus) + Math.min(coalition, minus);
}

interface Pairing {
  readonly pair: (was: number, is: number) => DerivedSet;
  readonly visit: Visit;
}

/** Within a set that two editions divide in different ways, classes of the one overlap with classes of the other. */
function visitCrossing([before, after]: readonly [Frame, Frame], group: number, { pair, visit }: Pairing): void {
  const was = partsWithin(before, group);
  const is = partsWithin(after, group);
  if (was.length + is.length === 2) return;
  for (const one of unions(was)) for (const other of unions(is)) if (one !== other) visit([pair(one, other)]);
}

/** Stretches between neighbouring frames, some of them chosen: all ways where they are few, else all unbroken ways. */
function* chosenStretches(count: number): Generator<readonly boolean[]> {
  const few = 4;
  const stretches = Array.from({ length: count }, (_, index) => index);
  if (count <= few) {
    for (let bits = 1; bits < 2 ** count - 1; bits += 1) yield stretches.map((index) => (bits & (1 << index)) !== 0);
    return;
  }
  for (let from = 0; from < count; from += 1) {
    for (let to = from; to < count; to += 1) if (to - from + 1 < count) yield stretches.map((index) => index >= from && index <= to);
  }
}

/** The change in the whole over the chosen stretches, taken away. */
function wholePieces(sources: readonly Source[], chosen: readonly boolean[]): readonly Piece[] {
  return sources.flatMap(({ frame, piece }, index) => {
    const times = Number(chosen[index] ?? false) - Number(chosen[index - 1] ?? false);
    return times === 0 ? [] : [piece(frame.whole.mask, times > 0 ? 1 : -1)];
  });
}

function sumOver(mask: number, inside: readonly Elements[], outside: readonly Elements[]): Elements {
  let plus = 0;
  let minus = 0;
  let multiple = 0;
  inside.forEach((within, base) => {
    const elements = mask & (1 << base) ? within : outside[base];
    plus += elements?.plus ?? 0;
    minus += elements?.minus ?? 0;
    multiple += elements?.multiple ?? 0;
  });
  return { plus, minus, multiple };
}

/** Between two editions that renew a partition there may be some that renew the whole alone. */
function visitCombinations(sources: readonly Source[], moves: Movements, visit: Visit): void {
  const first = sources[0];
  const last = sources.at(-1);
  if (!first || !last || sources.length < 3) return;
  const masks = unions(sharedSets(first.frame, last.frame)).filter((mask) => mask !== moves.all);
  for (const chosen of chosenStretches(sources.length - 1)) {
    const away = wholePieces(sources, chosen);
    const terms = away.map(({ edition, sign }): Term => [edition, sign]);
    const ownTerms: readonly Term[] = [...terms, [first.frame.edition, -1], [last.frame.edition, 1]];
    const outside = moves.byBaseClass(terms);
    const inside = moves.byBaseClass(ownTerms);
    const piecesOf = combining({ first, last, away });
    for (const mask of masks) {
      const pieces = piecesOf(mask);
      visit([{ kind: 'combination', pieces, elements: sumOver(mask, inside, outside), places: () => moves.places({ mask, inside: ownTerms, outside: terms }) }]);
    }
  }
}

interface Combining {
  readonly first: Source;
  readonly last: Source;
  readonly away: readonly Piece[];
}

/** Some classes of the last edition without those of the first: beside the whole of the same edition they are its other classes. */
function combining({ first, last, away }: Combining): (mask: number) => readonly Piece[] {
  const wholeOf = ({ frame }: Source) => away.find(({ edition }) => edition === frame.edition);
  const [wholeOfFirst, wholeOfLast] = [wholeOf(first), wholeOf(last)];
  const between = away.filter((whole) => whole !== wholeOfFirst && whole !== wholeOfLast);
  return (mask) => {
    const pieces = [...between];
    if (wholeOfFirst === undefined) pieces.push(first.piece(mask, -1));
    else pieces.push(first.piece(wholeOfFirst.mask & ~mask, wholeOfFirst.sign));
    if (wholeOfLast === undefined) pieces.push(last.piece(mask, 1));
    else pieces.push(last.piece(wholeOfLast.mask & ~mask, wholeOfLast.sign));
    return pieces;
  };
}

/** Shows every derived set of a history to a visitor; empty ones too. */
export function visitDerivedSets(frames: readonly Frame[], moves: Movements, visit: Visit): void {
  const sources = frames.map(sourceOf);
  let renewed: number | undefined;
  sources.forEach((after, index) => {
    visitClasses(after, visit);
    for (const before of sources.slice(0, index)) visitPair([before, after], moves, visit);
    if (after.frame.parts.length === 0) return;
    if (renewed !== undefined) visitCombinations(sources.slice(renewed, index + 1), moves, visit);
    renewed = index;
  });
}
