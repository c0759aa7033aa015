import { describe, expect, it } from 'vitest';
import { medianRanks } from './median-interval';

describe('medianRanks', () => {
  // In exact arithmetic: the largest r with (C(n, 0) + … + C(n, r - 1)) / 2^n at most 0.025, by Python's math.comb.
  it.each([
    [1, 0, 2],
    [5, 0, 6],
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [11, 2, 10],
    [12, 3, 10],
    [14, 3, 12],
    [15, 4, 12],
    [16, 4, 13],
    [17, 5, 13],
    [20, 6, 15],
    [25, 8, 18],
    [50, 18, 33],
    [99, 40, 60],
    [100, 40, 61],
    [101, 41, 61],
    [1000, 469, 532],
    [5000, 2431, 2570],
  ])('of %i values: %i to %i', (size, from, to) => {
    expect(medianRanks(size)).toEqual({ from, to });
  });

  it('covers the median with at least 95 %, and would not one rank further in', () => {
    for (let size = 6; size <= 60; size += 1) {
      const { from } = medianRanks(size);
      expect(coverage(size, from)).toBeGreaterThanOrEqual(0.95);
      expect(coverage(size, from + 1)).toBeLessThan(0.95);
    }
  });
});

/** That the median lies from the value of a rank to that of its mirror image. */
function coverage(size: number, from: number): number {
  let inside = 0;
  let ways = 1;
  for (let below = 0; below <= size; below += 1) {
    if (below >= from && below <= size - from) inside += ways;
    ways = (ways * (size - below)) / (below + 1);
  }
  return inside / 2 ** size;
}
