import { describe, expect, it } from 'vitest';
import documentedWords from '@/lib/i18n/messages/en/documented.json';
import { currentInstrument } from '@/lib/instrument/registry';
import { documentedCities } from './documented-cities';

const passages = documentedCities.flatMap((city) => city.passages);

describe('what is documented of real cities', () => {
  it('has words for every passage, and a passage for all words', () => {
    expect(Object.keys(documentedWords.passages).toSorted()).toEqual(passages.map(({ id }) => id).toSorted());
  });

  it('bears on questions of the questionnaire, in their order, each with a page to look it up', () => {
    const order = currentInstrument.questions.map(({ id }) => id);
    for (const { passages: own } of documentedCities) {
      const places = own.map(({ question }) => order.indexOf(question));
      expect(places.includes(-1)).toBe(false);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    for (const { id, source } of passages) expect([id, source.url]).toEqual([id, expect.stringMatching(/^https:/)]);
  });

  it('claims no search that did not take place', () => {
    expect(JSON.stringify(documentedWords)).not.toMatch(/looked for|not in the documents|searched/i);
  });
});
