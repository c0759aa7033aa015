import { expect, it } from 'vitest';
import { inFullOf } from './in-full';

const recommendations = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

it('sets out the first of an area, and the first steps wherever they stand', () => {
  expect(inFullOf(recommendations, []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(
    inFullOf(recommendations, [
      { id: 'e', area: 'strategy' },
      { id: 'a', area: 'strategy' },
    ]).map(({ id }) => id),
  ).toEqual(['a', 'b', 'c', 'e']);
});
