import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolatedText, legibleText, withoutTurns } from './legible-text';

describe('legibleText', () => {
  it.each([
    ['plain', 'plain'],
    ['a\u0000b\u0008c\u001B\u007Fd', 'abcd'],
    ['line\r\nline\rline\u2028line', 'line\nline\nline\nline'],
    ['a\tb', 'a b'],
    ['half \uD83D and \uDC4B', 'half \uFFFD and \uFFFD'],
    ['👩🏽‍🚀 🇰🇪', '👩🏽‍🚀 🇰🇪'],
    ['no\uFFFEchar\uFFFF', 'nochar'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['مدينة 北京', 'مدينة 北京'],
  ])('%j becomes %j', (typed, shown) => {
    expect(legibleText(typed)).toBe(shown);
  });

  it('never leaves what XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 0xffff }), (typed, unit) => {
        expect(legibleText(typed + String.fromCharCode(unit))).toMatch(
          /^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u,
        );
      }),
    );
  });
});

describe('isolatedText', () => {
  it('closes what it opens, whatever it holds', () => {
    expect(isolatedText('\u202Eevil\u2069 \u2067x')).toBe('\u2068evil x\u2069');
  });

  it('adds nothing to nothing', () => {
    expect(isolatedText('')).toBe('');
  });
});

describe('withoutTurns', () => {
  it('keeps the marks that writers of Arabic and Hebrew need', () => {
    expect(withoutTurns('\u200Fنص\u200E a\u200Db \u202Dc')).toBe('\u200Fنص\u200E a\u200Db c');
  });
});
