import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complement, intervalVerdict, type Span } from './interval-verdict';

const opposite = { 'with-most': 'with-few', 'with-few': 'with-most', 'too-close': 'too-close' } as const;

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.boolean(), fc.boolean())
  .map(([a, b, above, below]) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
    // A span of one point holds that point: it cannot exclude it.
    above: a !== b && above,
    below: a !== b && below,
  }));

describe('intervalVerdict', () => {
  it.each<[string, Span, string]>([
    ['entirely above', { from: 71, to: 96 }, 'with-most'],
    ['just above', { from: 51, to: 83 }, 'with-most'],
    ['touching 50 from above', { from: 50, to: 83 }, 'too-close'],
    ['across', { from: 46, to: 67 }, 'too-close'],
    ['touching 50 from below', { from: 26, to: 50 }, 'too-close'],
    ['just below', { from: 26, to: 49 }, 'with-few'],
    ['"more than half"', { from: 50, to: 100, above: true }, 'with-most'],
    ['"less than half"', { from: 0, to: 50, below: true }, 'with-few'],
    ['"half"', { from: 50, to: 50 }, 'too-close'],
    ['"three-quarters"', { from: 75, to: 75 }, 'with-most'],
    ['"about one-quarter"', { from: 25, to: 25 }, 'with-few'],
    ['"more than 25%"', { from: 25, to: 100, above: true }, 'too-close'],
    ['the whole line', { from: 0, to: 100 }, 'too-close'],
  ])('%s', (_, span, verdict) => {
    expect(intervalVerdict(span)).toBe(verdict);
  });
});

describe('complement', () => {
  it('turns the span round, with its excluded ends', () => {
    expect(complement({ from: 50, to: 100, above: true })).toEqual({ from: 0, to: 50, above: false, below: true });
  });

  it('turns the verdict round', () => {
    fc.assert(
      fc.property(spans, (span) => {
        expect(intervalVerdict(complement(span))).toBe(opposite[intervalVerdict(span)]);
      }),
    );
  });
});
