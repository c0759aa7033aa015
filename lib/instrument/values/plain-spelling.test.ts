import { describe, expect, it } from 'vitest';
import { plainClock, plainDate, plainSpelling } from './plain-spelling';

describe('plainSpelling', () => {
  it.each([
    ['Arabic digits', '٢٠٢٥', '2025'],
    ['Persian digits', '۲۰۲۵', '2025'],
    ['Thai digits', '๒๐๒๕', '2025'],
    ['Devanagari digits', '२०२५', '2025'],
    ['wide digits, letters and hyphen', '７Ｆ３Ｋ－ＱＲＳＴ', '7F3K-QRST'],
    ['a hyphen that does not break', '2025\u201103', '2025-03'],
    ['a minus sign', '2025\u221203', '2025-03'],
    ['a long dash', '2025–03—31', '2025-03-31'],
    ['what a telephone puts between', '\u2066MDZH\u200bWMN8\u2069\ufeff', 'MDZHWMN8'],
    ['a hard space', '\u00a02,5\u00a0', '2,5'],
  ])('reads %s', (_, typed, expected) => {
    expect(plainSpelling(typed)).toBe(expected);
  });

  // Against the tables of the platform, which know each script's digits by its name.
  it('reads the digits of every script', () => {
    const scripts = Intl.supportedValuesOf('numberingSystem').filter((name) =>
      /^\p{Nd}+$/u.test(new Intl.NumberFormat(`en-u-nu-${name}`, { useGrouping: false }).format(9_876_543_210)),
    );
    expect(scripts.length).toBeGreaterThan(50);
    for (const name of scripts) {
      const written = new Intl.NumberFormat(`en-u-nu-${name}`, { useGrouping: false }).format(9_876_543_210);
      expect(plainSpelling(written), name).toBe('9876543210');
    }
  });
});

describe('plainDate', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2024-1', '2024-1'],
    ['2009/10', '2009/10'],
    ['2025/3/1', '2025-03-01'],
    ['2025. 3. 31.', '2025-03-31'],
    ['٢٠٢٥-٠٣-٣١', '2025-03-31'],
    ['２０２５－０３', '2025-03'],
    ['31.03.2025', '31.03.2025'],
    ['03/04/2025', '03/04/2025'],
    ['spring 2025', 'spring 2025'],
    ['2025-3-', '2025-3-'],
  ])('%j is read as %j', (typed, expected) => {
    expect(plainDate(typed)).toBe(expected);
  });
});

describe('plainClock', () => {
  it.each([
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9h30', '09:30'],
    ['٠٩:٣٠', '09:30'],
    ['０９：３０', '09:30'],
    ['half past nine', 'half past nine'],
  ])('%j is read as %j', (typed, expected) => {
    expect(plainClock(typed)).toBe(expected);
  });
});
