import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, typed } from '@/lib/export/write/blocks/phrase';
import { fitList, fitText, inLines } from './fit-text';
import { lineText } from '@/lib/export/text/safe-text';
import { lineCount, textHeight } from './text-size';

const space = { w: 4, h: 1 };
const sizes = [30, 20, 12];

describe('fitText', () => {
  it.each([
    ['Short', 30],
    ['A sentence that is somewhat longer than the first', 20],
  ])('gives %j the size %d, and leaves it whole', (text, size) => {
    expect(fitText(plain(text), space, sizes)).toEqual({ text: plain(text), size, shortened: false });
  });

  it('cuts between words, with an ellipsis, and only at the smallest size', () => {
    const fitted = fitText(plain('word '.repeat(300)), space, sizes);
    expect(fitted.size).toBe(12);
    expect(lineText(fitted.text)).toMatch(/^(word )+word…$/);
  });

  it('fits whatever it is given, and shows it whole or with an ellipsis', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'aWmi.- \n城ع́👩🏽\u200d\u202e—é\0'), maxLength: 700 });
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, own) => {
        const fitted = fitText(own ? typed(text) : plain(text), space, sizes);
        expect(textHeight(fitted.text, fitted.size, space.w)).toBeLessThanOrEqual(space.h);
        expect(fitted.shortened).toBe(fitted.text.map((run) => run.text).join('') !== text);
      }),
    );
  });
});

describe('inLines', () => {
  it.each([1, 2, 5])('keeps to %d lines', (lines) => {
    const text = inLines(plain('many words in a row '.repeat(50)), { size: 14, width: 3, lines });
    expect(lineCount(text, 14, 3)).toBe(lines);
  });
});

describe('fitList', () => {
  const items = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map(plain);

  it('shows all in the largest size that has space for all', () => {
    expect(fitList(items.slice(0, 2), space, sizes)).toEqual({ size: 20, shown: 2 });
  });

  it('leaves out the last at the smallest size, but never all', () => {
    expect(fitList(items, space, sizes)).toEqual({ size: 12, shown: 3 });
    expect(fitList(items, { w: 4, h: 0.01 }, sizes)).toEqual({ size: 12, shown: 1 });
  });
});

describe('lineCount', () => {
  it.each([
    ['', 1],
    ['one line', 1],
    ['iiiiiiiiii', 1],
    ['WWWWWWWWWW', 3],
    ['城'.repeat(20), 4],
    ['a-word-that-may-be-broken-after-hyphens', 6],
  ])('%j takes %d lines of three quarters of an inch at ten points', (text, lines) => {
    expect(lineCount(plain(text), 10, 0.75)).toBe(lines);
  });

  it('needs no fewer lines for a longer text or a narrower box', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.string({ maxLength: 50 }),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        (text, more, width) => {
          expect(lineCount(plain(`${text} ${more}x`), 12, width)).toBeGreaterThanOrEqual(
            lineCount(plain(text.trimEnd()), 12, width),
          );
        },
      ),
    );
  });
});
