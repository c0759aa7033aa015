import { describe, expect, it } from 'vitest';
import exampleWords from '@/lib/i18n/messages/en/examples.json';
import { areaIds } from '@/lib/instrument/model/instrument';
import { documentedPractices, requireExample } from './examples';

const words: Readonly<Record<string, { readonly practice: string; readonly who?: string }>> = exampleWords;

describe('the documented practices', () => {
  it('have words, and every word has a practice', () => {
    expect(Object.keys(words).toSorted()).toEqual(documentedPractices.map(({ id }) => id).toSorted());
  });

  it('name cities, or say in words which group it was', () => {
    for (const { id, cities } of documentedPractices)
      expect([id, words[id]?.who !== undefined]).toEqual([id, cities.length === 0]);
  });

  it('have a source, and serve every area', () => {
    expect(documentedPractices.filter(({ source }) => source.url === undefined && source.title === undefined)).toEqual(
      [],
    );
    expect(new Set(documentedPractices.map(({ area }) => area))).toEqual(new Set(areaIds));
    expect(documentedPractices).toHaveLength(22);
  });
});

describe('requireExample', () => {
  it('finds by id, and throws on anything else', () => {
    expect(requireExample('toronto-2024')).toMatchObject({ cities: ['Toronto'], country: 'CA', year: 2024 });
    expect(() => requireExample('toString')).toThrow("No documented practice 'toString'");
  });
});
