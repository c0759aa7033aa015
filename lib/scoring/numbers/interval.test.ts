import { describe, expect, it } from 'vitest';
import { overlap, shortfall } from './interval';

describe('overlap', () => {
  it.each([
    ['apart', [0, 10], [11, 20], false],
    ['touching', [0, 10], [10, 20], true],
    ['touching but for noise', [0, 10], [10.00000000000001, 20], true],
    ['one within the other', [0, 100], [40, 50], true],
    ['crossing', [0, 50], [40, 60], true],
    ['two equal points', [30, 30], [30, 30], true],
    ['two points', [30, 30], [31, 31], false],
  ] as const)('%s', (...[, one, other, expected]) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });
});

describe('shortfall', () => {
  it.each([
    [[40, 60], 50, [0, 10]],
    [[10, 20], 50, [30, 40]],
    [[60, 70], 50, [0, 0]],
    [[50, 50], 50, [0, 0]],
  ] as const)('from %j to %d is %j', (interval, threshold, expected) => {
    expect(shortfall(interval, threshold)).toEqual(expected);
  });
});
