import { describe, expect, it } from 'vitest';
import { reaches } from './tolerance';

describe('reaches', () => {
  it.each([
    [75, 75, true],
    [76, 75, true],
    [0.1 + 0.2, 0.3, true],
    [0.3, 0.1 + 0.2, true],
    [74.999999, 75, false],
    [75 - 2e-9, 75, false],
    [75 - 5e-10, 75, true],
  ])('%d reaches %d: %s', (value, threshold, expected) => {
    expect(reaches(value, threshold)).toBe(expected);
  });
});
