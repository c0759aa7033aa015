import { describe, expect, it } from 'vitest';
import { measuredText, measureWidth } from './measured-text';

const face = { size: 10, bold: false };

describe('measuredText', () => {
  it.each(['in', 'institutionalisation', 'Łódź', 'مدينة', '北京市北京市北京市', 'x'.repeat(10_000)])('is as wide as %j, in far fewer letters', (word) => {
    const shown = measuredText(word);
    expect(shown.length).toBeLessThanOrEqual(Math.ceil(word.length / 5));
    const expected = measureWidth(word.replace(/[A-Za-z]/g, ''), face) + [...word.replace(/[^A-Za-z]/g, '')].length * 5;
    expect(measureWidth(shown, face) / expected).toBeGreaterThan(0.65);
    expect(measureWidth(shown, face) / expected).toBeLessThan(1.35);
  });

  it('keeps the spaces, where lines break', () => {
    expect(measuredText('one two  three ')).toMatch(/^\S+ \S+ {2}\S+ $/);
  });
});

describe('measureWidth', () => {
  it('grows with the size and with weight', () => {
    expect(measureWidth('12', { size: 20, bold: false })).toBe(2 * measureWidth('12', face));
    expect(measureWidth('12', { size: 10, bold: true })).toBeGreaterThan(measureWidth('12', face));
  });
});
