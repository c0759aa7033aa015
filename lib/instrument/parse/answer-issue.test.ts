import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import words from '@/lib/i18n/messages/en/answer-issues.json';
import { issueCodes } from './answer-issue';

describe('the words for answer issues', () => {
  it('are there for every code and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...issueCodes].sort());
  });

  it.each(issueCodes)('can be read: %s', (code) => {
    expect(() => parse(words[code])).not.toThrow();
    expect(words[code].includes('{max')).toBe(
      ['too-many-options', 'text-too-long', 'too-much-evidence'].includes(code),
    );
    expect(words[code].includes('{first} to {last}')).toBe(code === 'year-out-of-range');
  });
});
