/** Whether a derived set leaves every answer open. */
import { lower, raise } from './audit-state';
import type { Subject } from './audit-subject';
import { coalition } from './rules';

/** A set that is made of cities added and cities taken away. */
export interface Derived {
  readonly plus: number;
  readonly minus: number;
  /** In how many places of the set the coalition may stand. */
  readonly known: number;
}

/** For each cell of a set, how many are in it having been added or are not in it having been taken away. */
export interface Ranges {
  /** Shared by several sets: the set's own begin at `start`. */
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  readonly start: number;
}

/**
 * In how many places of a set a coalition may stand: a city that answered anew was taken away with its earlier answers
 * and added with its later ones, and knows both.
 *
 * @example placesOf({ plus: 6, minus: 0 }) // 2
 * @example placesOf({ plus: 6, minus: 3 }) // 4
 */
export function placesOf({ plus, minus }: Pick<Derived, 'plus' | 'minus'>): number {
  return Math.min(coalition, plus) + Math.min(coalition, minus);
}

/**
 * How many must be able to be in a cell, and how many not: whoever stands in `known` places of the set must not be able to
 * tell that all others gave one answer, or that none did.
 */
export function marginOf(size: number, known: number): number {
  return Math.min(known + 1, size);
}

/** Keeps the ranges within the set, and within each other where every city is in exactly one of several cells. */
export function tieTogether(ranges: Ranges, { plus, minus }: Omit<Derived, 'known'>, { groups, cells }: Subject): void {
  const { lo, hi, start } = ranges;
  for (let at = start; at < start + cells; at += 1) {
    if ((lo[at] ?? 0) < 0) lo[at] = 0;
    if ((hi[at] ?? 0) > plus + minus) hi[at] = plus + minus;
  }
  for (const { alone, some, covers } of groups) if (covers && some.length === 0) tieChoice(ranges, alone, plus + minus * (alone.length - 1));
}

/** Whoever was added is in exactly one of the cells; whoever was taken away, out of all but one. */
function tieChoice({ lo, hi, start }: Ranges, cells: readonly number[], total: number): void {
  let least = 0;
  let most = 0;
  for (const cell of cells) {
    least += lo[start + cell] ?? 0;
    most += hi[start + cell] ?? 0;
  }
  for (const cell of cells) {
    const own = lo[start + cell] ?? 0;
    const ownMost = hi[start + cell] ?? 0;
    raise(lo, start + cell, total - (most - ownMost));
    lower(hi, start + cell, total - (least - own));
  }
}

export function allOpen({ lo, hi, start }: Ranges, { plus, minus, known }: Derived, cells: number): boolean {
  const margin = marginOf(plus + minus, known);
  for (let at = start; at < start + cells; at += 1) if ((hi[at] ?? 0) < margin || (lo[at] ?? 0) > plus + minus - margin) return false;
  return true;
}
