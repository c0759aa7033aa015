import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom, uniform } from './uniform';

/** Mulberry32 as its author published it, which keeps its state in a closure. */
function published(seed: number): () => number {
  let a = seed;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('uniform', () => {
  it('is the published generator, at any position', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, length) => {
        const next = published(seed);
        const expected = Array.from({ length }, () => next());
        expect(Array.from({ length }, (_, position) => uniform(seed, position))).toEqual(expected);
      }),
    );
  });

  it('gives what its docblock says', () => {
    expect(uniform(1, 0)).toBe(0.6270739405881613);
  });

  it('spreads evenly over [0, 1)', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let position = 0; position < 10_000; position += 1) {
      const tenth = Math.floor(10 * uniform(2018, position));
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    // Five standard deviations (30) around 1,000.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('the sequence from a seed', () => {
  it('goes through the positions from the first', () => {
    const draw = drawsFrom(11);
    expect(Array.from({ length: 5 }, () => draw())).toEqual([0, 1, 2, 3, 4].map((position) => uniform(11, position)));
  });
});
