import { describe, expect, it } from 'vitest';
import figureWords from '@/lib/i18n/messages/en/figures.json';
import { crosswalk } from './crosswalk';
import { surveys, publishedFigures } from './published/series';
import { notComparableReasons } from './published/survey-crosswalk';
import { relatives } from './relatives';
import { shareVerdict } from './share-verdict';

interface ItemWords {
  readonly item: string;
  readonly option: string;
  readonly wording?: string;
  readonly whom?: string;
  readonly base?: string;
  readonly note?: string;
}

const items: Readonly<Record<string, ItemWords>> = figureWords.items;
const sorted = (keys: Iterable<string>) => [...new Set(keys)].toSorted();

describe('the words of the figures', () => {
  it.each<[string, Iterable<string>, object]>([
    ['figure', publishedFigures.map(({ id }) => id), figureWords.items],
    ['survey', surveys.map(({ year }) => String(year)), figureWords.surveys],
    ['topic', publishedFigures.map(({ topic }) => topic), figureWords.topics],
    ['reason', notComparableReasons, figureWords.reasons],
    ['verdict', ['with-most', 'with-minority', 'split'], figureWords.verdicts],
    [
      'standing with those who said the same',
      ['with-most', 'with-minority', 'split', 'open'],
      figureWords.standing.same,
    ],
    ['match', ['same', 'similar'], figureWords.match],
    ['relative', relatives.map(({ id }) => id), figureWords.relatives],
  ])('exist for every %s, and for nothing else', (_, ids, words) => {
    expect(Object.keys(words).toSorted()).toEqual(sorted(ids));
  });

  it('quote the report wherever it gave words instead of a number, and never beside a percentage', () => {
    for (const { id, quantity } of publishedFigures) {
      if (quantity.kind === 'verbal') expect([id, items[id]?.wording]).toEqual([id, expect.any(String)]);
      if (quantity.kind === 'percent') expect([id, items[id]?.wording]).toEqual([id, undefined]);
    }
  });

  it('say whose share it is wherever it is not the survey’s cities', () => {
    for (const { id, base } of publishedFigures) {
      expect([id, items[id]?.base !== undefined]).toEqual([id, base !== 'survey']);
    }
  });

  it('speak of the cities that answered, never of cities worldwide', () => {
    expect(JSON.stringify([figureWords.verdicts, figureWords.standing, figureWords.whom])).not.toMatch(
      /world|all cities/,
    );
    expect(figureWords.whom.survey).toContain('{cities} cities that answered');
  });

  it('name whom a share is of, within a sentence, wherever it is not the cities that answered', () => {
    for (const figure of publishedFigures) {
      const needed =
        figure.id in crosswalk &&
        shareVerdict(figure) !== undefined &&
        ['part', 'unclear', 'networks'].includes(figure.base);
      expect([figure.id, items[figure.id]?.whom !== undefined]).toEqual([figure.id, needed]);
    }
  });

  it('name the trap where one is known', () => {
    for (const id of [
      '2018-strategy-yes',
      '2018-outcome-policy',
      '2020-office',
      '2020-strategy-none',
      '2022-training-cert',
      '2022-national-adhoc',
      '2024-training',
    ]) {
      expect([id, items[id]?.note]).toEqual([id, expect.any(String)]);
    }
  });
});
