import { expect, it } from 'vitest';
import { byCodeUnits } from './by-code-units';

it('is the same order everywhere, capitals before small letters', () => {
  expect(['b', 'a', 'É', 'B', 'a'].toSorted(byCodeUnits)).toEqual(['B', 'a', 'a', 'b', 'É']);
  expect(byCodeUnits('a', 'a')).toBe(0);
  expect(byCodeUnits('b', 'a')).toBe(1);
});
