import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { instrumentData } from './instrument-data';
import { instrumentSchema } from './instrument-schema';

const instrument = requireInstrument(1);
const data = instrumentData(instrument, createWords(english));
const find = (id: string) => data.questions.find((question) => question.id === id);

describe('the questionnaire as data', () => {
  it('is what its description says, in JSON too', () => {
    expect(instrumentSchema.parse(data)).toEqual(data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('has every question and derived indicator, in order', () => {
    expect(data.questions.map(({ id }) => id)).toEqual(instrument.questions.map(({ id }) => id));
    expect(data.derivedIndicators.map(({ id, from, scores }) => ({ id, from, scores }))).toEqual(
      instrument.derivedIndicators,
    );
    expect(data.areas).toContainEqual({ id: 'impact', area: 'Impact measurement' });
  });

  it('says of a question whatever a score rests on', () => {
    for (const { id, core, notApplicableAllowed, mirrors, ...rest } of instrument.questions) {
      const { ask, ...given } = find(id) ?? { ask: '' };
      expect(ask, id).not.toBe('');
      expect({ core: false, notApplicableAllowed: false, mirrors: [], ...given }).toEqual({
        id,
        core,
        notApplicableAllowed,
        mirrors,
        ...rest,
      });
    }
  });

  it.each([
    [
      'a condition',
      'strategy-public',
      {
        options: ['yes', 'no'],
        askedWhen: { question: 'strategy-exists', is: ['yes'] },
        scores: { area: 'strategy', weight: 1 },
      },
    ],
    [
      'any of several',
      'network-themes',
      {
        kind: 'matrix',
        rows: ['national', 'regional', 'international'],
        askedWhen: {
          anyOf: [
            { question: 'network-national', is: ['yes'] },
            { question: 'network-regional', is: ['yes'] },
            { question: 'network-international', is: ['yes'] },
          ],
        },
      },
    ],
    [
      'points',
      'national-relations',
      { points: { formal: 1, 'ad-hoc': 0.5, none: 0 }, core: true, notApplicableAllowed: true },
    ],
    ['where a list is full', 'lead-responsibilities', { saturatesAt: 7 }],
    ['how many may be chosen', 'skills-important', { chooseUpTo: 5 }],
  ])('names %s: %s', (_, id, expected) => {
    expect(find(id)).toMatchObject(expected);
  });

  it('leaves out what is false or empty', () => {
    expect(Object.keys(find('profile-income') ?? {})).toEqual(['id', 'section', 'kind', 'ask', 'options', 'added']);
  });

  it.each(pseudoLocales)('speaks $tag where that is asked for, with the same ids', (locale) => {
    const other = instrumentData(instrument, createWords(locale));
    expect(other.questions.map(({ id }) => id)).toEqual(data.questions.map(({ id }) => id));
    expect(other.questions.filter(({ ask }, place) => ask === data.questions[place]?.ask)).toEqual([]);
  });
});
