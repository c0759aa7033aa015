import { describe, expect, it } from 'vitest';
import { quantile } from './quantile';

describe('quantile, type 7', () => {
  // Expected values from numpy.quantile(sample, share), whose default is type 7.
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[3, 7, 8, 20], 0.05, 3.6],
    [[3, 7, 8, 20], 0.95, 18.2],
    [[5], 0.3, 5],
  ])('of %j at %d is %d', (sample, share, expected) => {
    expect(quantile(sample, share)).toBeCloseTo(expected, 12);
    expect(quantile(Float64Array.from(sample), share)).toBeCloseTo(expected, 12);
  });

  it.each([-0.1, 1.1, NaN])('refuses the share %d', (share) => {
    expect(() => quantile([1, 2], share)).toThrow(`A share lies from 0 to 1, not ${share}`);
  });

  it('refuses an empty sample', () => {
    expect(() => quantile([], 0.5)).toThrow('An empty sample has no quantile');
  });
});
