/** In how many members of a derived set an answer can be, target by target. */
import type { DerivedSet, Piece } from './derived-sets';
import type { Counted, Subject } from './frames';
import { at, narrow, narrowSum, sumOf } from './settle';

/** Marked are those who joined and have the answer, and those who left and lack it: so ranges of the parts add up. */
export type Marked = Pick<Counted, 'lo' | 'hi'>;

function rangesOf({ pieces, elements: { plus, minus } }: DerivedSet, targets: number): Marked {
  const marked = { lo: new Array<number>(targets).fill(minus), hi: new Array<number>(targets).fill(minus) };
  for (const piece of pieces) add(marked, piece);
  keepWithin(marked, plus + minus);
  return marked;
}

function add({ lo, hi }: Marked, { sign, counted }: Piece): void {
  const [least, most] = sign === 1 ? [counted.lo, counted.hi] : [counted.hi, counted.lo];
  for (let target = 0; target < lo.length; target += 1) {
    lo[target] = (lo[target] ?? 0) + sign * (least[target] ?? 0);
    hi[target] = (hi[target] ?? 0) + sign * (most[target] ?? 0);
  }
}

function keepWithin({ lo, hi }: Marked, members: number): void {
  for (let target = 0; target < lo.length; target += 1) {
    if ((lo[target] ?? 0) < 0) lo[target] = 0;
    if ((hi[target] ?? 0) > members) hi[target] = members;
  }
}

/** Everybody who joined is in exactly one target, everybody who left in all but one. */
function tieChoices(marked: Marked, { elements: { plus, minus } }: DerivedSet): void {
  const { lo, hi } = marked;
  const least = lo.reduce((sum, one) => sum + one, 0);
  const most = hi.reduce((sum, one) => sum + one, 0);
  const total = plus + minus * (lo.length - 1);
  for (let target = 0; target < lo.length; target += 1) {
    narrow(marked, target, { lo: total - (most - at(hi, target)), hi: total - (least - at(lo, target)) });
  }
}

/**
 * The ranges of sets of which the first, where there are several, is made up of the others: each narrows the rest.
 */
export function markedIn(sets: readonly DerivedSet[], { targets, tie }: Subject): readonly Marked[] {
  const all = sets.map((set) => rangesOf(set, targets.length));
  if (tie === 'one-choice') all.forEach((marked, index) => sets[index] && tieChoices(marked, sets[index]));
  const [whole, ...parts] = all;
  if (!whole || parts.length === 0) return all;
  for (let target = 0; target < targets.length; target += 1) {
    narrowSum([whole], target, sumOf(parts, target));
    narrowSum(parts, target, { lo: at(whole.lo, target), hi: at(whole.hi, target) });
  }
  return all;
}
