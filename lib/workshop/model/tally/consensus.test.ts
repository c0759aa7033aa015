import { describe, expect, it } from 'vitest';
import { isConsensus } from './consensus';

describe('of one mind', () => {
  it.each([
    { voters: 5, counts: [4, 1], expected: true },
    { voters: 5, counts: [1, 4, 0], expected: true },
    { voters: 10, counts: [7, 3], expected: false },
    { voters: 5, counts: [4], expected: true },
    { voters: 6, counts: [4, 0], expected: false },
    { voters: 3, counts: [1, 0], expected: false },
    { voters: 1, counts: [1], expected: true },
    { voters: 0, counts: [0, 0], expected: false },
  ])('$counts of $voters: $expected', ({ expected, ...said }) => {
    expect(isConsensus(said)).toBe(expected);
  });
});
