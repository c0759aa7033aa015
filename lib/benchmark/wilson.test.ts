import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

const shares = fc.double({ min: 0, max: 100, noNaN: true });
const bases = fc.integer({ min: 1, max: 5000 });

describe('wilsonInterval, golden values', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score, no continuity correction).
  it.for<[number, number, number, number]>([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is %d to %d', ([cases, n, from, to]) => {
    const interval = wilsonInterval((100 * cases) / n, n);
    expect(interval[0] / 100).toBeCloseTo(from, 4);
    expect(interval[1] / 100).toBeCloseTo(to, 4);
  });

  // By definition the ends are the two shares whose own standard error puts the observed one 1.96 of them away.
  it.each([
    [88, 27],
    [69, 27],
    [57, 85],
    [20, 59],
  ])('solves the score equation for %d percent of %d', (percent, n) => {
    for (const end of wilsonInterval(percent, n)) {
      const standardError = Math.sqrt((end * (100 - end)) / n);
      expect(Math.abs(percent - end) / standardError).toBeCloseTo(1.95996, 4);
    }
  });

  it('touches the share exactly at both edges', () => {
    expect(wilsonInterval(0, 27)[0]).toBe(0);
    expect(wilsonInterval(100, 27)[1]).toBe(100);
    expect(wilsonInterval(0, 27)[1]).toBeCloseTo((100 * 3.841459) / (27 + 3.841459), 4);
  });
});

describe('wilsonInterval, laws', () => {
  it('stays within 0 and 100 and holds the share', () => {
    fc.assert(
      fc.property(shares, bases, (percent, n) => {
        const [from, to] = wilsonInterval(percent, n);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(from).toBeLessThanOrEqual(percent);
        expect(to).toBeGreaterThanOrEqual(percent);
      }),
    );
  });

  it('narrows as more answer', () => {
    fc.assert(
      fc.property(shares, bases, fc.integer({ min: 1, max: 5000 }), (percent, n, more) => {
        const width = ([from, to]: readonly [number, number]) => to - from;
        expect(width(wilsonInterval(percent, n + more))).toBeLessThan(width(wilsonInterval(percent, n)));
      }),
    );
  });

  it('gives the complement the complementary interval', () => {
    fc.assert(
      fc.property(shares, bases, (percent, n) => {
        const [from, to] = wilsonInterval(percent, n);
        const [otherFrom, otherTo] = wilsonInterval(100 - percent, n);
        expect(otherFrom).toBeCloseTo(100 - to, 8);
        expect(otherTo).toBeCloseTo(100 - from, 8);
      }),
    );
  });
});

describe('wilsonInterval refuses', () => {
  it.each([
    [-1, 27],
    [100.5, 27],
    [Number.NaN, 27],
    [50, 0],
    [50, 26.5],
  ])('%d percent of %d', (percent, n) => {
    expect(() => wilsonInterval(percent, n)).toThrow(RangeError);
  });
});
