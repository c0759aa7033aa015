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
    ['a heap of marks', `a${'\u0316'.repeat(500)}b`, `a${'\u0316'.repeat(30)}b`],
  ])('brings into one spelling: %s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '\u0301', '\u0316', '\u0344', '\ud800', '\u{1F600}', '\u1100', '\u1161');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('takes no time that grows with the square of the marks', () => {
    const began = performance.now();
    cleanText(`a${'\u0301\u0316'.repeat(500_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('cleanLine', () => {
  it('has no line ends and single spaces', () => {
    expect(cleanLine('International\n \t strategy\u2028now')).toBe('International strategy now');
  });
});
