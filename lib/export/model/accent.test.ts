import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastWithWhite, darkenedToPass, leastContrast, readAccent } from './accent';
import { usualAccent } from './office';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('an accent as it is typed', () => {
  it.each([
    ['#14506e', '#14506e'],
    ['14506E', '#14506e'],
    [' #A3231A ', '#a3231a'],
  ])('%j is %s', (text, expected) => {
    expect(readAccent(text)).toBe(expected);
  });

  it.each(['', '#123', '#1234567', 'red', 'rgb(1,2,3)', '##14506e', '#14506g', '#14506e;', 'url(#a)'])(
    '%j is none',
    (text) => {
      expect(readAccent(text)).toBeUndefined();
    },
  );
});

describe('contrast with white', () => {
  it.each([
    ['#ffffff', 1],
    ['#000000', 21],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4],
    [usualAccent, 8.74],
  ])('of %s is %s', (accent, expected) => {
    expect(contrastWithWhite(accent)).toBeCloseTo(expected, 1);
  });

  it('is enough after darkening, and a hair lighter is not', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const darker = darkenedToPass(accent);
        expect(contrastWithWhite(darker)).toBeGreaterThanOrEqual(leastContrast);
        if (contrastWithWhite(accent) >= leastContrast) expect(darker).toBe(accent);
        else expect(contrastWithWhite(darker)).toBeLessThan(leastContrast + 0.2);
      }),
    );
  });

  it('keeps grey grey and red red', () => {
    expect([darkenedToPass('#ffffff'), darkenedToPass('#ff0000')]).toEqual(['#767676', '#ee0000']);
  });
});
