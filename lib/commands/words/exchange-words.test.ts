import { describe, expect, it } from 'vitest';
import { fingerprintWords, importWords, issueWords, readFingerprint, readTrustedKeys } from './exchange-words';

const key = '0123456789abcdef'.repeat(4);
const other = 'fedcba9876543210'.repeat(4);

describe('a fingerprint', () => {
  it('is shown in groups and read however it was copied', () => {
    expect(fingerprintWords(key)).toBe(Array.from({ length: 4 }, () => '0123 4567 89ab cdef').join(' '));
    for (const text of [key, fingerprintWords(key), key.toUpperCase(), fingerprintWords(key).replaceAll(' ', ':')])
      expect(readFingerprint(text)).toBe(key);
  });

  it('is found in a list with names and remarks', () => {
    const list = [
      '# keys of the network',
      `${key} City A`,
      '',
      `  ${fingerprintWords(other)}  # City B`,
      `${key.slice(1)} too short`,
      `${key}0 too long`,
      `#${key}`,
      '',
    ].join('\n');
    expect(readTrustedKeys(list)).toEqual([key, other]);
  });
});

describe('the words', () => {
  it('name the path of what is wrong', () => {
    expect(issueWords([{ path: 'contributions.3.contribution.areas.impact', code: 'not-allowed' }])).toContain(
      'contributions.3.contribution.areas.impact: outside',
    );
  });

  it.each([
    [{ kind: 'imported', changes: { added: 3, replaced: 2, known: 1, withdrawn: 0 } }, 'new: 3'],
    [{ kind: 'imported-before' }, 'imported before'],
    [{ kind: 'refused', reason: 'untrusted-key' }, '--trust'],
    [{ kind: 'refused', reason: 'own-key' }, 'this installation'],
    [{ kind: 'refused', reason: 'old-serial', latest: 7 }, 'number 7'],
  ] as const)('for %j', (outcome, words) => {
    expect(importWords(outcome, 'did')).toContain(words);
  });
});
