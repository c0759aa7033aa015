import { expect, it } from 'vitest';
import { optionsNamed } from './options-named';

it.each([
  ['yes', ['yes']],
  [3, ['3']],
  [
    ['culture', 'energy'],
    ['culture', 'energy'],
  ],
  [{ national: ['culture'], international: ['energy'] }, ['culture', 'energy']],
  [[], []],
])('%j names %j', (value, named) => {
  expect(optionsNamed(value)).toEqual(named);
});
