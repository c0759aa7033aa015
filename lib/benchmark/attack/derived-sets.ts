/** Sets of contributions that come of adding and subtracting published classes of several editions. */
import type { Counted, Frame } from './frames';
import { elementsOf, type Elements, type Movements, type Term } from './insider-log';
import { sharedSets } from './settle';

/** Some base classes at one edition, added or taken away. */
export interface Piece {
  readonly edition: number;
  readonly mask: number;
  readonly sign: 1 | -1;
  readonly inside: readonly Counted[];
  readonly outside: readonly Counted[];
  readonly whole: Counted;
}

/**
 * `class`: what an edition publishes, or several of its classes. `residual`: what is left of the whole. `difference`:
 * between two editions. `combination`: the change in some classes over a long time, against the change in the whole
 * over a part of it.
 */
export type DerivedKind = 'class' | 'residual' | 'difference' | 'combination';

export interface DerivedSet {
  readonly kind: DerivedKind;
  readonly pieces: readonly Piece[];
  readonly elements: Elements;
}

type Visit = (set: DerivedSet) => void;

function pieceOf({ edition, parts, whole }: Frame, mask: number, sign: 1 | -1): Piece {
  const isInside = (part: Counted) => (part.mask & mask) !== 0;
  const isWhole = (whole.mask & ~mask) === 0;
  return {
    edition,
    mask,
    sign,
    inside: isWhole ? [whole] : parts.filter(isInside),
    outside: isWhole ? [] : parts.filter((part) => !isInside(part)),
    whole,
  };
}

/** Every union of some of these sets, none of them left out but the empty one. */
function unions(masks: readonly number[]): readonly number[] {
  return masks.reduce<number[]>((all, mask) => [...all, mask, ...all.map((union) => union | mask)], []);
}

function unionsAt({ parts, whole }: Frame, within: number): readonly number[] {
  const masks = parts.map(({ mask }) => mask).filter((mask) => (mask & within) !== 0);
  return masks.length === 0 ? [whole.mask] : unions(masks);
}

export function termsOf(pieces: readonly Piece[]): (base: number) => readonly Term[] {
  return (base) => pieces.flatMap(({ mask, edition, sign }) => (mask & (1 << base) ? [[edition, sign] as const] : []));
}

function derived(moves: Movements, kind: DerivedKind, pieces: readonly Piece[]): DerivedSet {
  const ofResidual = pieces.some(({ inside }) => inside.length === 1 && inside[0]?.residual === true);
  return { kind: ofResidual ? 'residual' : kind, pieces, elements: elementsOf(moves, termsOf(pieces)) };
}

function visitClasses(frame: Frame, moves: Movements, visit: Visit): void {
  const masks = new Set([...unionsAt(frame, moves.all), moves.all]);
  for (const mask of masks) visit(derived(moves, 'class', [pieceOf(frame, mask, 1)]));
}

function visitPair(frames: readonly [before: Frame, after: Frame], moves: Movements, visit: Visit): void {
  const [before, after] = frames;
  const pair = (was: number, is: number) => visit(derived(moves, 'difference', [pieceOf(before, was, -1), pieceOf(after, is, 1)]));
  const shared = before.parts.length > 0 && after.parts.length > 0 ? sharedSets(before, after) : [];
  for (const mask of new Set([...unions(shared), moves.all])) pair(mask, mask);
  // Within a shared set, classes that cross each other; where only the whole is known, the whole and everything else.
  for (const group of shared.length > 0 ? shared : [moves.all]) {
    for (const was of unionsAt(before, group)) {
      for (const is of unionsAt(after, group)) if (was !== is) pair(was, is);
    }
  }
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
function wholePieces(frames: readonly Frame[], chosen: readonly boolean[]): readonly Piece[] {
  return frames.flatMap((frame, index) => {
    const times = Number(chosen[index] ?? false) - Number(chosen[index - 1] ?? false);
    return times === 0 ? [] : [pieceOf(frame, frame.whole.mask, times > 0 ? 1 : -1)];
  });
}

/** A class of an edition and the whole of the same edition, one added and the other taken away, are its other classes. */
function simplified(frame: Frame, pieces: readonly Piece[]): readonly Piece[] {
  const here = pieces.filter(({ edition }) => edition === frame.edition);
  const [one, other] = here;
  if (!one || !other || one.sign === other.sign) return pieces;
  const [large, small] = one.mask > other.mask ? [one, other] : [other, one];
  return [...pieces.filter(({ edition }) => edition !== frame.edition), pieceOf(frame, large.mask & ~small.mask, large.sign)];
}

/** Between two editions that renew a partition there may be some that renew the whole alone. */
function visitCombinations(frames: readonly Frame[], moves: Movements, visit: Visit): void {
  const first = frames[0];
  const last = frames.at(-1);
  if (!first || !last || frames.length < 3) return;
  const shared = sharedSets(first, last);
  for (const mask of unions(shared)) {
    if (mask === moves.all) continue;
    for (const chosen of chosenStretches(frames.length - 1)) {
      const pieces = [pieceOf(first, mask, -1), pieceOf(last, mask, 1), ...wholePieces(frames, chosen)];
      visit(derived(moves, 'combination', simplified(last, simplified(first, pieces))));
    }
  }
}

/** Shows every derived set of a history to a visitor; empty ones too. */
export function visitDerivedSets(frames: readonly Frame[], moves: Movements, visit: Visit): void {
  let renewed: number | undefined;
  frames.forEach((after, index) => {
    visitClasses(after, moves, visit);
    for (const before of frames.slice(0, index)) visitPair([before, after], moves, visit);
    if (after.parts.length === 0) return;
    if (renewed !== undefined) visitCombinations(frames.slice(renewed, index + 1), moves, visit);
    renewed = index;
  });
}
