/** How far a count is moved before it is published, by the key of the cities in it (method, section 6). */
import { uniform } from '@/lib/scoring/numbers/uniform';

/**
 * The chance of each move, in parts of ten thousand. It is kept as data: editions name it by its checksum.
 *
 * - `ratio`: each further city is so much less likely.
 * - `reach`: no count is moved further.
 */
export interface NoiseTable {
  readonly law: 'two-sided geometric';
  readonly ratio: number;
  readonly reach: number;
  /** From a move of `-reach` to one of `reach`; symmetric, and 10,000 together. */
  readonly parts: readonly number[];
}

/**
 * Of all laws with the same mean size of a move and the same reach it has the highest entropy, so that a reader who
 * knows the table learns least from a figure; and the likelihood of two counts a city apart never differs by more than
 * the ratio, except at the reach.
 *
 * The ratio is such that nine moves in ten are of two cities at most. The reach is four times that, since an answer is
 * certain where two figures that differ by one city were both moved as far as can be, in opposite ways: with a ratio of
 * 0.6 and a reach of 2, 3 of 10 simulated pools gave answers away; with this reach, none.
 *
 * @see Ghosh, Roughgarden and Sundararajan (2012), on the geometric mechanism
 */
export const noiseTable: NoiseTable = {
  law: 'two-sided geometric',
  ratio: 0.41,
  reach: 8,
  parts: [3, 8, 20, 49, 118, 289, 704, 1716, 4186, 1716, 704, 289, 118, 49, 20, 8, 3],
};

/** Nine moves in ten are no further, to either side: what readers are told, and how much wider an interval is made. */
export const usualMove = 2;

interface Move {
  /** By so many cities. */
  readonly by: number;
  /** From 0 to 1. */
  readonly chance: number;
}

/**
 * Every move of a table with its chance, from the furthest down to the furthest up.
 *
 * @example movesOf(noiseTable)[8] // { by: 0, chance: 0.4186 }
 */
export function movesOf({ parts, reach }: NoiseTable): readonly Move[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => ({ by: at - reach, chance: part / whole }));
}

/** How many cities a count is moved by. The same cell always by the same: `key` is the sum of the record keys in it. */
export type Noise = (key: number) => number;

/**
 * The moves of a table. The key is scattered first, since keys of cells that add up to one another add up too.
 *
 * @example noiseOf(noiseTable)(0) // a whole number from -8 to 8, always the same
 */
export function noiseOf({ parts, reach }: NoiseTable): Noise {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const upTo = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, part) => sum + part, 0));
  return (key) => {
    const drawn = Math.floor(uniform(key, 0) * whole);
    return upTo.findIndex((end) => drawn < end) - reach;
  };
}
