import { describe, expect, it } from 'vitest';
import figureWords from '@/lib/i18n/messages/en/figures.json';
import { notComparableReasons } from './crosswalk';
import { editions, publishedFigures } from './published/series';
import { relatives } from './relatives';

interface ItemWords {
  readonly item: string;
  readonly option: string;
  readonly wording?: string;
  readonly base?: string;
  readonly note?: string;
}

const items: Readonly<Record<string, ItemWords>> = figureWords.items;
const sorted = (keys: Iterable<string>) => [...new Set(keys)].toSorted();

describe('the words of the figures', () => {
  it.each<[string, Iterable<string>, object]>([
    ['figure', publishedFigures.map(({ id }) => id), figureWords.items],
    ['edition', editions.map(({ year }) => String(year)), figureWords.editions],
    ['topic', publishedFigures.map(({ topic }) => topic), figureWords.topics],
    ['reason', notComparableReasons, figureWords.reasons],
    ['verdict', ['with-most', 'with-few', 'too-close'], figureWords.verdicts.counted],
    ['verdict of the other side', ['with-most', 'with-few', 'too-close'], figureWords.verdicts['not-counted']],
    ['side', ['counted', 'not-counted', 'unknown'], figureWords.city],
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

  it('say whose share it is wherever it is not the edition’s cities', () => {
    for (const { id, base } of publishedFigures) {
      expect([id, items[id]?.base !== undefined]).toEqual([id, base !== 'edition']);
    }
  });

  it('say so where the city answered otherwise or not at all', () => {
    for (const verdict of Object.values(figureWords.verdicts['not-counted'])) expect(verdict).toContain('answered otherwise or not at all');
  });

  it('speak of the responding cities, never of cities worldwide', () => {
    expect(JSON.stringify(figureWords.verdicts)).not.toMatch(/world|all cities/);
    expect(figureWords.verdicts.counted['with-most']).toContain('{cities} responding cities');
  });

  it('name the trap where one is known', () => {
    for (const id of ['2018-strategy-yes', '2018-outcome-policy', '2020-office', '2020-strategy-none', '2022-training-cert', '2022-national-adhoc', '2024-training']) {
      expect([id, items[id]?.note]).toEqual([id, expect.any(String)]);
    }
  });
});
