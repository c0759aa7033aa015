import { describe, expect, it } from 'vitest';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import { parseEvidence } from './parse-evidence';

const years = documentYears(2026);

describe('parseEvidence', () => {
  it.each([
    'javascript:alert(1)',
    'ftp://example.org/a',
    '//example.org',
    'example.org',
    'http:example.org',
    'https://',
    'https://user@example.org',
    'https://user:secret@example.org',
    'https://:secret@example.org',
    'https://example.org/a b',
    'https://example.org/"onclick',
    'https://example.org/\u202Egnp',
    'see https://example.org',
    '',
  ])('refuses the link %j', (url) => {
    const issues = [{ path: 'evidence.0.url', code: 'not-a-link' }];
    expect(parseEvidence([{ title: 'Minutes', url }], 'evidence', years)).toEqual({ ok: false, issues });
  });

  it.each([
    'HTTP://example.org',
    'https://example.org:8080/نمونه‌ها/?q=ä#x',
    `https://example.org/${'a'.repeat(1980)}`,
  ])('accepts the link %j as it was written', (url) => {
    expect(parseEvidence([{ title: 'Minutes', url }], 'evidence', years)).toMatchObject({ value: [{ url }] });
  });

  it.each([
    ['from a mail', '<https://example.org/minutes>'],
    ['with what a telephone put beside it', '\u200b https://example.org/minutes\ufeff '],
  ])('reads the link %s', (_, url) => {
    expect(parseEvidence([{ title: 'Minutes', url }], 'evidence', years)).toMatchObject({
      value: [{ url: 'https://example.org/minutes' }],
    });
  });

  it.each([
    ['٢٠٢٥-٠٣', '2025-03'],
    ['２０２５', '2025'],
    ['2025\u201103\u221231', '2025-03-31'],
    ['2025/3/1', '2025-03-01'],
  ])('reads the date %j', (date, expected) => {
    expect(parseEvidence([{ title: 'Minutes', date }], 'evidence', years)).toMatchObject({
      value: [{ date: expected }],
    });
  });

  it.each(['\u200b', '\u3164', '\u2800'])('refuses the title %j, which nobody can see', (title) => {
    expect(parseEvidence([{ title }], 'evidence', years)).toEqual({
      ok: false,
      issues: [{ path: 'evidence.0.title', code: 'title-missing' }],
    });
  });

  it.each(['2024', '1900', '2036-12-31', '2024-01', '2024-12', '2024-02-29', '2000-02-29', '2024-04-30', '2024-12-31'])(
    'accepts the date %s',
    (date) => {
      expect(parseEvidence([{ title: 'Minutes', date }], 'evidence', years)).toMatchObject({ value: [{ date }] });
    },
  );

  it.each([
    '24',
    '2024-',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-01-00',
    '2024-01-32',
    '2024-04-31',
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-01-01T00:00',
    '31.12.2024',
    '',
  ])('refuses the date %j', (date) => {
    const issues = [{ path: 'evidence.0.date', code: 'not-a-date' }];
    expect(parseEvidence([{ title: 'Minutes', date }], 'evidence', years)).toEqual({ ok: false, issues });
  });

  it.each([
    ['0025-03-01', 'year-out-of-range'],
    ['0000', 'year-out-of-range'],
    ['1899-12-31', 'year-out-of-range'],
    ['2037', 'year-out-of-range'],
    ['9999', 'year-out-of-range'],
    ['1403-05', 'other-calendar'],
    ['2568-03', 'other-calendar'],
  ])('refuses the year of %s', (date, code) => {
    const issues = [
      { path: 'evidence.0.date', code, ...(code === 'year-out-of-range' && { params: { first: 1900, last: 2036 } }) },
    ];
    expect(parseEvidence([{ title: 'Minutes', date }], 'evidence', years)).toEqual({ ok: false, issues });
  });
});
