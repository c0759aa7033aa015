import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from './agreement';

// Worked out in exact fractions from the definition in the paper, layer by layer, by a program of its own.
const golden: readonly (readonly [counts: readonly number[], [numerator: number, denominator: number]])[] = [
  [
    [0, 0, 7, 0, 0],
    [1, 1],
  ],
  [
    [5, 0, 0, 0, 5],
    [-1, 1],
  ],
  [
    [1, 1, 1, 1, 1],
    [0, 1],
  ],
  [
    [0, 3, 3, 0, 0],
    [3, 4],
  ],
  [
    [3, 0, 3, 0, 0],
    [1, 6],
  ],
  [
    [0, 5, 0, 0, 5],
    [-5, 12],
  ],
  [
    [1, 2, 3, 2, 1],
    [5, 18],
  ],
  [
    [3, 2, 1, 2, 3],
    [-23, 99],
  ],
  [
    [10, 3, 0, 0, 2],
    [41, 90],
  ],
  [
    [0, 0, 1, 4, 20],
    [22, 25],
  ],
  [
    [2, 0, 0, 1, 0],
    [1, 18],
  ],
  [
    [6, 1, 1, 1, 6],
    [-2, 3],
  ],
  [
    [0, 4, 1, 4, 0],
    [5, 18],
  ],
  [
    [1, 0, 1, 0, 1],
    [-5, 18],
  ],
  [
    [12, 0, 0, 0, 1],
    [9, 13],
  ],
  [
    [30, 10, 20, 10, 30],
    [-17, 60],
  ],
  [
    [5, 0, 0, 0, 0, 0, 5],
    [-1, 1],
  ],
  [
    [1, 1, 1],
    [0, 1],
  ],
  [
    [4, 0, 4],
    [-1, 1],
  ],
  [
    [2, 3, 5, 0, 0, 1, 0],
    [31, 55],
  ],
  // As much speaks for one peak as against it.
  [
    [2, 0, 2, 2, 2],
    [-1, 24],
  ],
];

const counts = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 7 })
  .filter((some) => some.some((count) => count > 0));

describe('agreement', () => {
  it.each(golden)('among %j', (given, [numerator, denominator]) => {
    expect(agreement(given)).toBeCloseTo(numerator / denominator, 12);
  });

  it('lies between -1 and 1', () => {
    fc.assert(fc.property(counts, (some) => Math.abs(agreement(some)) <= 1 + 1e-12));
  });

  it('is the same read from the other end', () => {
    fc.assert(fc.property(counts, (some) => Math.abs(agreement(some) - agreement(some.toReversed())) < 1e-12));
  });

  it('is the same in a workshop several times as large', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 2, max: 9 }),
        (some, times) => Math.abs(agreement(some) - agreement(some.map((count) => count * times))) < 1e-12,
      ),
    );
  });

  it('is whole only where everybody says the same', () => {
    fc.assert(
      fc.property(counts, (some) => agreement(some) > 1 - 1e-9 === (some.filter((count) => count > 0).length === 1)),
    );
  });

  it('is wholly absent only where the workshop is split in half between the ends', () => {
    fc.assert(
      fc.property(
        counts,
        (some) =>
          agreement(some) < -1 + 1e-9 === (some[0] === some.at(-1) && some.slice(1, -1).every((count) => count === 0)),
      ),
    );
  });

  it.each([[[0, 0, 0, 0, 0]], [[3, 4]], [[]]])('is not to be had among %j', (given) => {
    expect(() => agreement(given)).toThrow(RangeError);
  });
});
