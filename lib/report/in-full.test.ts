import { expect, it } from 'vitest';
import { inFullOf } from './in-full';

const advice = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

it('sets out the first of a heading, and the first steps wherever they stand', () => {
  expect(inFullOf(advice, []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(inFullOf(advice, [{ id: 'e', dimension: 'strategy' }, { id: 'a', dimension: 'strategy' }]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
});
