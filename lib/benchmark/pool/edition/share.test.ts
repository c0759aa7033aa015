import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { noiseOf, noiseTable } from './noise-table';
import { keySpan } from '@/lib/benchmark/pool/record-key';
import { publishedShare, sharesMayBeOff } from './share';

describe('publishedShare', () => {
  it.each([
    [-2, 20, 'few'],
    [3, 20, 'few'],
    [4, 20, 20],
    [9, 20, 45],
    [16, 20, 80],
    [17, 20, 'nearly-all'],
    [22, 20, 'nearly-all'],
    [5, 40, 15],
    [4, 400, 5],
    [396, 400, 95],
  ])('%i of %i: %s', (count, size, share) => {
    expect(publishedShare({ count, size })).toBe(share);
  });

  const move = fc.integer({ min: -2, max: 2 });

  it('is possible whatever the noise, and never tells of nought or of all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 500 }),
        fc.nat(),
        fc.tuple(move, move),
        (...[size, drawn, [countMove, sizeMove]]) => {
          const count = drawn % (size + 1);
          const share = publishedShare({ count: count + countMove, size: size + sizeMove });
          if (typeof share === 'number') expect(share >= 5 && share <= 95 && share % 5 === 0).toBe(true);
          if (count === 0) expect(share).toBe('few');
        },
      ),
    );
  });
});

describe('sharesMayBeOff', () => {
  it.each([12, 20, 35, 80])('holds for nine in ten of the shares that are told of %i cities', (size) => {
    const move = noiseOf(noiseTable);
    const draw = drawsFrom(size);
    const key = () => Math.floor(draw() * keySpan);
    const errors: number[] = [];
    for (let turn = 0; turn < 10_000; turn += 1) {
      const count = Math.floor(draw() * (size + 1));
      const share = publishedShare({ count: count + move(key()), size: size + move(key()) });
      if (typeof share === 'number') errors.push(Math.abs(share - (100 * count) / size));
    }
    const told = sharesMayBeOff(size, noiseTable);
    const within = (points: number) => errors.filter((error) => error <= points).length / errors.length;
    expect(within(told)).toBeGreaterThan(0.88);
    expect(within(told - 1)).toBeLessThan(0.92);
  });

  it('is less the more cities there are, and never nought', () => {
    const off = [10, 20, 40, 80, 160, 320, 100_000].map((size) => sharesMayBeOff(size, noiseTable));
    expect(off).toEqual(off.toSorted((one, other) => other - one));
    expect(off.at(-1)).toBeGreaterThan(0);
  });
});
