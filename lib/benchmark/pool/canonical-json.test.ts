import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it.each<[unknown, string]>([
    [{ b: [1, 'x'], a: null }, '{"a":null,"b":[1,"x"]}'],
    [{ '€': 1, é: 2, '10': 3, '9': 4, A: 5, a: 6 }, '{"10":3,"9":4,"A":5,"a":6,"é":2,"€":1}'],
    [{ left: undefined, kept: true }, '{"kept":true}'],
    ['\u2028"\n', '"\u2028\\"\\n"'],
    [[1e21, 0.1, -0, 100], '[1e+21,0.1,0,100]'],
    [{}, '{}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not depend on the order of keys, and can be read back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([[NaN], [Infinity], [undefined], [[undefined]], [() => 1], [10n], [{ at: Symbol('x') }]])(
    'refuses what JSON cannot say',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, reversed(held)]),
  );
}
