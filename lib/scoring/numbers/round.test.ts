import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDifference, roundHalfAway } from './round';

describe('roundHalfAway', () => {
  it.each([
    ['a tie goes up', 62.5, 0, 63],
    ['a tie below zero goes down', -62.5, 0, -63],
    ['under a tie', 62.49, 0, 62],
    ['over a tie', -62.51, 0, -63],
    ['a tie that binary cannot hold: 1.005', 1.005, 2, 1.01],
    ['a tie that binary cannot hold: 8.345', 8.345, 2, 8.35],
    ['a tie that binary cannot hold: 1.45', 1.45, 1, 1.5],
    ['the same below zero', -1.005, 2, -1.01],
    ['a tie with arithmetic noise under it', 62.49999999999999, 0, 63],
    ['a real difference from a tie', 62.4999999999, 0, 62],
    ['an even neighbour gets no favour', 2.5, 0, 3],
    ['an odd neighbour neither', 3.5, 0, 4],
    ['just under a half', 0.49999999999, 0, 0],
    ['a half', 0.5, 0, 1],
    ['a whole number', 1234567890123456, 2, 1234567890123456],
    ['a negative whole number', -7, 0, -7],
    ['a number in exponent notation', 1.5e-7, 7, 2e-7],
    ['a tiny number', 1e-9, 2, 0],
    ['a large number with decimals', 123456789.125, 2, 123456789.13],
    ['fifteen decimals', 0.1234567890123454, 15, 0.123456789012345],
  ])('%s: %d at %d decimals is %d', (...[, value, decimals, expected]) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it('keeps no decimals unless told to', () => {
    expect(roundHalfAway(2.345)).toBe(2);
  });

  it.each([-0.2, -0, 0])('never returns minus zero: %d', (value) => {
    expect(Object.is(roundHalfAway(value), 0)).toBe(true);
  });

  it.each([
    [NaN, 0],
    [Infinity, 0],
    [-Infinity, 0],
    [1.2, -1],
    [1.2, 1.5],
    [1.2, 16],
  ])('refuses %d at %d decimals', (value, decimals) => {
    expect(() => roundHalfAway(value, decimals)).toThrow(RangeError);
  });

  it.each([
    [() => roundHalfAway(NaN), 'Only a finite number can be rounded, not NaN'],
    [() => roundHalfAway(1.2, 16), 'Decimals are a whole number from 0 to 15, not 16'],
  ])('says what it refuses', (act, message) => {
    expect(act).toThrow(message);
  });

  it('is the decimal rule for every number of three decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (thousandths) => {
        const size = Math.abs(thousandths);
        const expected = (Math.floor(size / 10) + (size % 10 >= 5 ? 1 : 0)) / 100;
        const rounded = roundHalfAway(thousandths / 1000, 2);
        expect(Math.abs(rounded)).toBe(expected);
        expect(rounded * thousandths).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is symmetric, moves a number by at most half a unit, and does nothing twice', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals);
          expect(roundHalfAway(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
          expect(roundHalfAway(rounded, decimals)).toBe(rounded);
        },
      ),
    );
  });
});

describe('printedDifference', () => {
  it.each([
    [75, 47.5, 0, 27],
    [75, 48.2, 0, 27],
    [75, 47.4, 0, 28],
    [75, 48.75, 1, 26.2],
    [20.06, 10.04, 1, 10.1],
    [48, 75, 0, -27],
  ])('%d less %d at %d decimals is %d', (...[later, earlier, decimals, difference]) => {
    expect(printedDifference(later, earlier, decimals)).toBe(difference);
  });

  it('with the one printed number gives the other', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, fc.constantFrom(0, 1), (later, earlier, decimals) => {
        const sum = roundHalfAway(earlier, decimals) + printedDifference(later, earlier, decimals);
        expect(roundHalfAway(sum, decimals)).toBe(roundHalfAway(later, decimals));
      }),
    );
  });
});
