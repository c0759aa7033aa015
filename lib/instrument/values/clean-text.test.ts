import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text';

describe('cleanText', () => {
  it.each([
    ['line ends', ' Adopted\r\nin\rcouncil ', 'Adopted\nin\ncouncil'],
    ['controls, which databases refuse', 'a\u0000b\u001bc\td', 'abc\td'],
    ['halves of surrogate pairs', 'a\ud800b \u{1F600}', 'ab \u{1F600}'],
    ['one spelling', 'e\u0301', 'é'],
    ['marks of a script that stacks them', 'ก็่', 'ก็่'],
    [
      'line breaks of word processors and presentations',
      'First item\u000bSecond\u000cThird\u0085Fourth\u2028Fifth\u2029Sixth',
      'First item\nSecond\nThird\nFourth\nFifth\nSixth',
    ],
    [
      'separators of fields',
      'First\u001cSecond\u001dThird\u001eFourth\u001fFifth\u0096Sixth',
      'First Second Third Fourth Fifth Sixth',
    ],
    ['blanks at both ends that nobody sees', '\ufeff\u200b Malmö\u00ad\u2060\u3000', 'Malmö'],
    ['marks of direction around a name', '\u2067القاهرة\u2069\u200f', 'القاهرة'],
    ['the shape of a picture at the end', 'Yes \u2764\ufe0f', 'Yes \u2764\ufe0f'],
    [
      'a flag at the end',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
    ['a word of Malayalam that ends in a joiner', 'അവന്\u200d', 'അവന്\u200d'],
    ['a heap of marks', `a${'\u0316'.repeat(500)}b`, `a${'\u0316'.repeat(30)}b`],
  ])('brings into one spelling: %s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  // Zero width space and joiners, soft hyphen, blank of braille, fillers of Hangul, marks of direction, a lonely mark,
  // a lost object.
  it.each([
    '',
    ' ',
    '\u200b',
    '\u00ad',
    '\u2800',
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2060\u200d',
    '\u180e',
    '\u200e\u202e',
    '\u0301',
    '\ufe0f',
    '\ufffc',
    '\ufeff\n\u2028',
    '\u{E0041}',
  ])('is empty where nothing can be seen: %j', (text) => {
    expect(cleanText(text)).toBe('');
    expect(cleanLine(text)).toBe('');
  });

  it('never makes one word of two', () => {
    const between = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code))
      .filter((one) => /\s|[\u001c-\u001f\u0080-\u009f]/u.test(one))
      .concat('\u2028', '\u2029', '\u3000', '\u00a0');
    for (const one of between) {
      expect(cleanText(`one${one}two`), JSON.stringify(one)).toMatch(/^one\s+two$/u);
      expect(cleanLine(`one${one}two`), JSON.stringify(one)).toBe('one two');
    }
  });

  it('changes nothing the second time', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\u0301',
      '\u0316',
      '\u0344',
      '\ud800',
      '\u{1F600}',
      '\u1100',
      '\u1161',
      '\u200d',
      '\u200b',
      '\ufe0f',
      '\u0085',
      '\u001f',
      '\u3164',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('takes no time that grows with the square of the marks', () => {
    const began = performance.now();
    cleanText(`a${'\u0301\u0316'.repeat(500_000)}`);
    cleanText(`a${' '.repeat(500_000)}b${'\u200b'.repeat(500_000)}`);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});

describe('cleanLine', () => {
  it('has no line ends and single spaces', () => {
    expect(cleanLine('International\n \t strategy\u2028now')).toBe('International strategy now');
  });
});
