import { describe, expect, it } from 'vitest';
import { attachment } from './responses';
import { cityInFileName, safeFileName } from './file-name';

describe('a file name', () => {
  it.each([
    ['São Paulo, report 2026-11-30.pdf', 'São Paulo, report 2026-11-30.pdf'],
    ['Malmö\u202Egnp.exe\u2066 2026-11-30.pdf', 'Malmögnp.exe 2026-11-30.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a-b-c-d-e-f-g-h-i-j.pdf'],
    ['St. Johns . .pdf', 'St. Johns.pdf'],
    ['..\u0000.hidden.csv', 'hidden.csv'],
    ['CON.pdf', 'CON-.pdf'],
    ['\u200b.pdf', 'file.pdf'],
    ['Two\nlines\u2028here.ics', 'Two lines here.ics'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
    expect(safeFileName(safeFileName(name))).toBe(expected);
  });

  it.each([
    '上海'.repeat(60),
    'Ж'.repeat(120),
    'a'.repeat(120),
    'नि'.repeat(60),
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'.repeat(8),
  ])('of %s is one that every disk takes', (city) => {
    const name = safeFileName(`${cityInFileName(city)}, one page 2026-11-30.docx`);
    expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(143);
    expect(name).toMatch(/2026-11-30\.docx$/);
    expect(city.startsWith(cityInFileName(city))).toBe(true);
    // No letter was cut in two.
    const unit = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(city)][0]?.segment ?? '';
    expect(cityInFileName(city).length % unit.length).toBe(0);
  });

  it('is sent so that old programs can read it too', () => {
    const answer = attachment('', 'Zürich\u202E 2026.pdf', 'application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Zurich-2026.pdf"; filename*=UTF-8\'\'Z%C3%BCrich%202026.pdf',
    );
  });
});
