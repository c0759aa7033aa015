import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible, oneLine } from './legible';

describe('legible', () => {
  it.each([
    ['letters of Europe', 'São Tomé – “Łódź” Ελλάδα Київ', 'São Tomé – “Łódź” Ελλάδα Київ'],
    ['Arabic', 'مدينة النموذج، ٢٠٢٦', 'مدينة النموذج، ٢٠٢٦'],
    ['Chinese, in both spellings', '上海 臺灣', '上海 臺灣'],
    ['a character that no font has', 'a😀b', 'a[U+1F600]b'],
    ['several of them together', 'ᓄᓇ', '[U+14C4 U+14C7]'],
    ['a flag and a family of four characters each', '🇫🇷👩\u200d👧', '[U+1F1EB U+1F1F7 U+1F469 U+1F467]'],
    ['an emoji that is a usual character', '✓\ufe0f', '✓'],
    ['brackets that somebody typed', '上[a][b]', '上[a][b]'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['control characters', 'a\u0000\u001b\u009bb', 'ab'],
    ['an override of direction', 'a\u202egnp.exe', 'agnp.exe'],
    ['ends of lines in all spellings', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a letter and its mark apart', 'e\u0301', 'é'],
    ['a mark without a letter', '\u064bx', '[U+064B]x'],
    ['a mark of another script', '上\u035c', '上[U+035C]'],
    ['a sign that takes the next letter to itself', '\u0600;', '\u0600;'],
    ['a mark behind one that no font has', '\u0600\u0903\u064b', '\u0600[U+0903 U+064B]'],
    ['more marks than a letter bears', `a${'\u0316'.repeat(30)}`, 'a\u0316\u0316\u0316\u0316'],
    ['characters for private use', '\ue000', '[U+E000]'],
  ])('writes %s', (_what, text, shown) => {
    expect(legible(text)).toBe(shown);
  });

  it('gives up on numbers where there are too many', () => {
    expect(legible(`a ${'ᓄᓇ '.repeat(5_000)}b`)).toBe(`a ${'[U+14C4 U+14C7] '.repeat(250)}[…] b`);
    expect(legible(`a${'ᓄ'.repeat(10_000)}b`)).toBe('a[…]b');
    expect(legible('ᓄ'.repeat(500))).not.toContain('…');
  });

  it('changes nothing to be seen the second time', () => {
    // Signs that take their neighbours into a cluster come up too rarely among all characters.
    const awkward = fc.constantFrom(
      '\u0600',
      '\u08e2',
      '\u0301',
      '\u064b',
      '\u0903',
      '\u0e33',
      '\u200d',
      '[',
      ']',
      'a',
      '上',
      '\ue000',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: awkward }));
    const seen = (shown: string) => shown.replace(/[\u200c\u200d]/g, '');
    fc.assert(
      fc.property(text, (typed) => seen(legible(legible(typed))) === seen(legible(typed))),
      { numRuns: 300 },
    );
  });
});

describe('oneLine', () => {
  it.each([
    ['  a\n b  ', 'a b'],
    ['\u200b \u2066\u2069', ''],
    ['', ''],
  ])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
