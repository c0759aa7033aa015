import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible, oneLine } from './legible';

describe('legible', () => {
  it.each([
    ['letters of Europe', 'São Tomé – “Łódź” Ελλάδα Київ', 'São Tomé – “Łódź” Ελλάδα Київ'],
    ['Arabic', 'مدينة النموذج، ٢٠٢٦', 'مدينة النموذج، ٢٠٢٦'],
    ['Chinese, in both spellings', '上海 臺灣', '上海 臺灣'],
    ['a character that no font has', 'a😀b', 'a[U+1F600]b'],
    ['several of them together', '서울', '[U+C11C U+C6B8]'],
    ['a flag and a family of four characters each', '🇫🇷👩\u200d👧', '[U+1F1EB U+1F1F7 U+1F469 U+1F467]'],
    ['an emoji that is a usual character', '✓\ufe0f', '✓'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['control characters', 'a\u0000\u001b\u009bb', 'ab'],
    ['an override of direction', 'a\u202egnp.exe', 'agnp.exe'],
    ['ends of lines in all spellings', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a letter and its mark apart', 'e\u0301', 'é'],
    ['a mark without a letter', '\u064bx', '[U+064B]x'],
    ['a mark of another script', '上\u035c', '上[U+035C]'],
    ['more marks than a letter bears', `a${'\u0316'.repeat(30)}`, 'a\u0316\u0316\u0316\u0316'],
    ['characters for private use', '\ue000', '[U+E000]'],
  ])('writes %s', (_what, text, shown) => {
    expect(legible(text)).toBe(shown);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => legible(legible(text)) === legible(text)));
  });
});

describe('oneLine', () => {
  it.each([['  a\n b  ', 'a b'], ['\u200b \u2066\u2069', ''], ['', '']])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
