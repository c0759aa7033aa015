/** Whether a derived set leaves every answer open. */
import { lower, raise } from './audit-state';
import type { Subject } from './audit-subject';
import { codedUpTo } from './rules';

/**
 * Ranges of a set that is made of cities added and cities taken away: for each cell, how many are in it having been
 * added or are not in it having been taken away.
 */
export interface Derived {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  readonly plus: number;
  readonly minus: number;
}

/** Two members of a set who know their own answers must not be able to tell that all others gave one answer, or that none did. */
export function isOpen(lo: number, hi: number, size: number): boolean {
  return size === 0 || (hi >= codedUpTo && lo <= size - codedUpTo);
}

/** Keeps the ranges within the set, and within each other where every city is in exactly one of several cells. */
export function tieTogether(derived: Derived, { groups, cells }: Subject): void {
  const { lo, hi, plus, minus } = derived;
  for (let cell = 0; cell < cells; cell += 1) {
    raise(lo, cell, 0);
    lower(hi, cell, plus + minus);
  }
  for (const { alone, some, covers } of groups) if (covers && some.length === 0) tieChoice(derived, alone);
}

/** Whoever was added is in exactly one of the cells; whoever was taken away, out of all but one. */
function tieChoice({ lo, hi, plus, minus }: Derived, cells: readonly number[]): void {
  const total = plus + minus * (cells.length - 1);
  let least = 0;
  let most = 0;
  for (const cell of cells) {
    least += lo[cell] ?? 0;
    most += hi[cell] ?? 0;
  }
  for (const cell of cells) {
    const [own, ownMost] = [lo[cell] ?? 0, hi[cell] ?? 0];
    raise(lo, cell, total - (most - ownMost));
    lower(hi, cell, total - (least - own));
  }
}

export function allOpen({ lo, hi, plus, minus }: Derived): boolean {
  for (let cell = 0; cell < lo.length; cell += 1) if (!isOpen(lo[cell] ?? 0, hi[cell] ?? 0, plus + minus)) return false;
  return true;
}
