import { describe, expect, it, vi } from 'vitest';
import { createWords } from './create-words';
import type { Locale } from './locales';

// French calls none one, and English many: which rule a sentence follows shows whose sentence it is.
const french: Locale = { tag: 'fr', direction: 'ltr', messages: 'fr', formats: 'fr-FR' };
const written = {
  stages: { emerging: 'Émergente' },
  score: { counted: '{count, plural, one {# ville} other {# villes}}' },
};

vi.mock('./catalogue', async (importOriginal) => {
  const catalogue = await importOriginal<typeof import('./catalogue')>();
  const inEnglish = {
    stages: { emerging: 'Emerging', leading: 'Leading' },
    score: {
      counted: '{count, plural, one {# city} other {# cities}}',
      left: '{count, plural, one {# city left} other {# cities left}}',
    },
  };
  return { ...catalogue, messagesOf: ({ messages }: Locale) => (messages === 'fr' ? written : inEnglish) };
});

describe('a language that has only some messages', () => {
  const words = createWords(french);

  it.each([
    { key: 'stages.emerging', values: {}, said: 'Émergente' },
    { key: 'stages.leading', values: {}, said: 'Leading' },
    { key: 'score.counted', values: { count: 0 }, said: '0 ville' },
    { key: 'score.left', values: { count: 0 }, said: '0 cities left' },
    { key: 'score.left', values: { count: 1234 }, said: '1,234 cities left' },
  ])('says $said', ({ key, values, said }) => {
    expect([words.has(key), words.t(key, values)]).toEqual([true, said]);
  });

  it('has no message where English has none', () => {
    expect(words.has('stages.unheard-of')).toBe(false);
    expect(() => words.t('stages.unheard-of')).toThrow(RangeError);
  });
});
