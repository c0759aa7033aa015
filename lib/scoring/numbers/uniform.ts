/** Reproducible draws: a number that looks random and follows from a seed. */

const increment = 0x6d2b79f5;
const range = 2 ** 32;

/**
 * The draw at a position of the sequence that the generator Mulberry32 (T. Ettinger, 2017; 32 bits of state) gives
 * from a seed, in [0, 1). The state only counts upwards, so any draw can be had without those before it.
 *
 * Good enough to vary weights; never for secrets.
 *
 * @param seed a whole number; only its lowest 32 bits matter.
 * @param position from 0.
 * @example uniform(1, 0) // 0.6270739405881613
 */
export function uniform(seed: number, position: number): number {
  const state = (seed + Math.imul(position + 1, increment)) | 0;
  const mixed = Math.imul(state ^ (state >>> 15), state | 1);
  const mixedAgain = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
  return ((mixedAgain ^ (mixedAgain >>> 14)) >>> 0) / range;
}

/** The next number of a sequence, in [0, 1). */
export type Draw = () => number;

/**
 * The sequence that follows from a seed.
 *
 * @example drawsFrom(1)() // 0.6270739405881613
 */
export function drawsFrom(seed: number): Draw {
  let position = 0;
  return () => uniform(seed, position++);
}
