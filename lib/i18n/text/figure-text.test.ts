import { describe, expect, it } from 'vitest';
import { publishedFigures, requireFigure } from '@/lib/benchmark/published/series';
import { relatives } from '@/lib/benchmark/relatives';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { baseNote, baseText, quantityText, relativeQuantityText, shareText, spanText, whomText } from './figure-text';
import { english } from '@/lib/i18n/catalogue/locales';

const words = createWords(english);

describe('quantityText', () => {
  it.each([
    ['2018-net-intl-yes', '88%'],
    ['2018-office-integrated', '“more than half”'],
    ['2018-barrier-4', 'fourth of the top five'],
    ['2018-impact-small', '“only one respondent”'],
    ['2020-cases', '5 cities'],
  ])('%s: %s', (id, text) => {
    expect(quantityText(words, requireFigure(id))).toBe(text);
  });

  it('never turns a percentage into a number of cities', () => {
    for (const figure of publishedFigures) {
      if (figure.quantity.kind === 'percent') expect(quantityText(words, figure)).toBe(`${figure.quantity.percent}%`);
    }
  });

  it('has words for every figure of another organisation', () => {
    expect(relatives.map((relative) => relativeQuantityText(words, relative))).toContain('44 cities');
  });
});

describe('shareText and whomText', () => {
  it.each([
    ['2018-net-intl-yes', '88%', 'the 27 cities that answered in 2018'],
    ['2020-climate', 'a “majority”', 'the 47 cities that answered in 2020'],
    ['2018-skill-1', 'a clear majority', 'the 27 cities that answered in 2018'],
    ['2018-freq-rare', 'none', 'the 27 cities that answered in 2018'],
    ['2018-freq-daily', 'about one-third', 'the networks of the cities that answered in 2018'],
    ['2022-impact', 'a “majority”', 'the city officials surveyed in 2022'],
  ])('%s: %s of %s', (id, share, whom) => {
    expect([shareText(words, requireFigure(id)), whomText(words, requireFigure(id))]).toEqual([share, whom]);
  });
});

describe('spanText', () => {
  it.each<[string, string | undefined]>([
    [
      '2018-net-intl-yes',
      'In other groups of 27 cities like these the share could lie anywhere from 71 to 96% (95% interval)',
    ],
    ['2018-office-integrated', 'The words imply more than 50%: our reading, not a published figure'],
    ['2018-skill-4', 'The words imply less than 50%: our reading, not a published figure'],
    ['2022-training', 'The words imply about 50%: our reading, not a published figure'],
    ['2022-pandemic', 'The words imply 60 to 67%: our reading, not a published figure'],
    ['2022-training-cert', undefined],
    ['2018-barrier-1', undefined],
  ])('%s: %s', (id, text) => {
    expect(spanText(words, requireFigure(id))).toBe(text);
  });
});

describe('baseText and baseNote', () => {
  it('name the edition, and that the item’s own number is missing', () => {
    const figure = requireFigure('2020-office');
    expect(baseText(words, figure)).toBe('47 cities that answered, 2020');
    expect(baseNote(words, figure)).toBe(
      'How many answered this item was not published; the interval uses the number of cities in that survey, 47.',
    );
  });

  it('say where it is only a part of them', () => {
    const figure = requireFigure('2022-training-cert');
    expect(baseText(words, figure)).toBe('some of the 59 cities that answered, 2022');
    expect(baseNote(words, figure)).toContain('Base unknown');
  });

  it('take the item’s own number where it was printed', () => {
    const figure = { ...requireFigure('2018-net-intl-yes'), publishedBase: 24 };
    expect(baseText(words, figure)).toBe('24 cities that answered this item, 2018');
    expect(baseNote(words, figure)).toBeUndefined();
  });
});
