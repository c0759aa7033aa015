import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, firstDirection, splitDirections } from './split-directions';

const drawn = (text: string, base: 'ltr' | 'rtl') =>
  splitDirections(text, base).map(({ text: part, direction }) => `${direction}:${part}`);

describe('splitDirections', () => {
  it.each([
    ['Only English, 2026.', 'ltr', ['ltr:Only English, 2026.']],
    ['مدينة عمّان الكبرى', 'ltr', ['rtl:مدينة عمّان الكبرى']],
    ['The city (مدينة عمّان) has 3', 'ltr', ['ltr:The city (', 'rtl:مدينة عمّان', 'ltr:) has 3']],
    ['مدينة 2026، Amman', 'rtl', ['rtl:مدينة 2026، ', 'ltr:Amman']],
    ['2026', 'rtl', ['rtl:2026']],
    ['北京市', 'ltr', ['ltr:北京市']],
    ['', 'rtl', []],
  ] as const)('%j in %s', (text, base, expected) => {
    expect(drawn(text, base)).toEqual(expected);
  });

  it('loses nothing and never puts two stretches of one direction side by side', () => {
    const mixed = fc
      .array(fc.constantFrom('a', 'ب', ' ', '1', '٣', 'ّ', '(', '😀', '\u200F'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, fc.constantFrom('ltr', 'rtl'), (text, base) => {
        const stretches = splitDirections(text, base);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        stretches.forEach((stretch, index) => expect(stretch.direction).not.toBe(stretches[index + 1]?.direction));
      }),
    );
  });
});

describe('firstDirection', () => {
  it.each([
    ['12 مدن', 'rtl'],
    ['- Nairobi مدن', 'ltr'],
    ['123 😀', undefined],
  ])('%j starts %s', (text, expected) => {
    expect(firstDirection(text)).toBe(expected);
  });
});

describe('directionOf', () => {
  const own = (text: string) => ({ text, own: true as const });
  it.each([
    ['a name alone', [own('مدينة')], ['ltr', 'rtl']],
    ['a name after a number', [{ text: '12. ' }, own('مدينة')], ['ltr', 'rtl']],
    ['a name after a word of the document', [{ text: 'Goal: ' }, own('مدينة')], ['ltr', 'ltr']],
    ['a Latin name in an Arabic document', [own('Amman')], ['rtl', 'ltr']],
    ['a sentence of an Arabic document that begins with a Latin word', [{ text: 'OECD، ٢٠٢٦' }], ['rtl', 'rtl']],
    ['figures', [own('2026')], ['rtl', 'rtl']],
    ['nothing', [], ['ltr', 'ltr']],
  ] as const)('%s', (_what, text, [base, expected]) => {
    expect(directionOf(text, base)).toBe(expected);
  });
});
