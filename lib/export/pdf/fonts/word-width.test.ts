import { describe, expect, it } from 'vitest';
import { breakLongWords, wordWidth } from './word-width';

describe('breakLongWords', () => {
  it('leaves words alone that fit, however long the text', () => {
    expect(breakLongWords('one two three four five six seven', 6)).toHaveLength(1);
  });

  it('loses nothing', () => {
    expect(breakLongWords('https://example.org/'.repeat(9), 12).join('')).toBe('https://example.org/'.repeat(9));
  });

  it.each([
    ['lower', 'n'.repeat(40), 4],
    ['capital', 'N'.repeat(40), 5],
    ['wide', 'W'.repeat(40), 8],
    ['narrow', 'i'.repeat(40), 3],
  ])('cuts %s letters by their width', (_what, word, pieces) => {
    expect(breakLongWords(word, 10)).toHaveLength(pieces);
  });

  it('keeps a letter with its marks', () => {
    expect(breakLongWords('a\u0316\u0317'.repeat(6), 3).every((piece) => piece.startsWith('a'))).toBe(true);
  });

  it('counts anew after a place where a line may end', () => {
    expect(breakLongWords('nnnn-nnnn-nnnn', 5)).toHaveLength(1);
  });
});

describe('wordWidth', () => {
  it('is larger for wider letters', () => {
    expect([wordWidth('ill'), wordWidth('nnn'), wordWidth('NNN'), wordWidth('WWW')]).toEqual(
      [...[wordWidth('WWW'), wordWidth('ill'), wordWidth('NNN'), wordWidth('nnn')]].sort((one, other) => one - other),
    );
  });
});
