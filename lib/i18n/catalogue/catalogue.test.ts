import { describe, expect, it } from 'vitest';
import { holdsMessage } from './catalogue';

describe('holdsMessage', () => {
  const messages = { problems: { fields: { city: 'City' } } };

  it.each([
    ['problems.fields.city', true],
    ['problems.fields', false],
    ['problems.fields.country', false],
    ['problems.fields.city.length', false],
    ['problems.fields.constructor', false],
    ['problems.fields.__proto__', false],
    ['problems.fields.toString.name', false],
    ['', false],
  ])('%s: %s', (key, expected) => {
    expect(holdsMessage(messages, key)).toBe(expected);
  });
});
