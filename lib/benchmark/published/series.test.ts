import { describe, expect, it } from 'vitest';
import figureWords from '@/lib/i18n/messages/en/figures.json';
import type { Figure } from '@/lib/benchmark/figure';
import { surveys, figuresVersion, findFigure, publishedFigures, requireFigure } from './series';

/** A digest of everything a report could have used, so that a changed figure cannot keep the old name. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16);
}

const ofSurvey = (year: number) => publishedFigures.filter(({ survey }) => survey === year);
const wordsOf: Readonly<Record<string, { readonly item: string; readonly wording?: string }>> = figureWords.items;

describe('the published figures', () => {
  it('are all there, each once', () => {
    expect(new Set(publishedFigures.map(({ id }) => id)).size).toBe(120);
    expect(publishedFigures).toHaveLength(120);
    expect(surveys.map(({ year }) => ofSurvey(year).length)).toEqual([86, 14, 13, 7]);
  });

  it('are frozen under their name', () => {
    expect([figuresVersion, digest(JSON.stringify(publishedFigures))]).toMatchInlineSnapshot(`
      [
        "cities-surveys-2018-2024.2",
        "7af8aa13",
      ]
    `);
  });

  it('carry the number of cities of their survey', () => {
    for (const { year, cities } of surveys) {
      expect(new Set(ofSurvey(year).map(({ citiesInSurvey }) => citiesInSurvey))).toEqual(new Set([cities]));
    }
  });

  it.each<[string, Figure['quantity']]>([
    ['2018-strategy-yes', { kind: 'percent', percent: 69 }],
    ['2018-impact-small', { kind: 'count', count: 1 }],
    ['2018-barrier-4', { kind: 'rank', order: 4 }],
    ['2024-climate', { kind: 'rank', order: 1 }],
    ['2018-impact-positive', { kind: 'verbal', side: 'most' }],
    ['2018-leader-exists', { kind: 'verbal', range: [75, 100], above: true }],
    ['2018-strategy-part-broader', { kind: 'verbal', range: [50, 50] }],
  ])('%s is %j', (id, quantity) => {
    expect(requireFigure(id).quantity).toEqual(quantity);
  });

  it('have a place to look them up', () => {
    const lost = publishedFigures.filter(({ source }) => source.url === undefined && source.title === undefined);
    expect(lost).toEqual([]);
  });

  it('mark every figure that a third party reported', () => {
    const thirdParties = /citydiplomacylab|ocareputacion|eurocities/;
    for (const { id, secondary, source } of publishedFigures) {
      expect([id, secondary]).toEqual([id, thirdParties.test(source.url ?? '')]);
    }
  });

  it('hold nothing of other organisations’ surveys', () => {
    const years = surveys.map(({ year }) => String(year));
    expect(publishedFigures.filter(({ id }) => !years.includes(id.split('-')[0] ?? ''))).toEqual([]);
  });
});

describe('words that exclude an end', () => {
  const verbal = publishedFigures.flatMap(({ id, quantity }) =>
    quantity.kind === 'verbal' && quantity.range !== undefined
      ? [{ id, quantity, wording: wordsOf[id]?.wording ?? '' }]
      : [],
  );

  it.each(verbal)('$id: "$wording"', ({ quantity, wording }) => {
    expect(quantity.above === true).toBe(/^(more than|majority|a clear majority|most)/.test(wording));
    expect(quantity.below === true).toBe(/^(less than|nearly)/.test(wording));
  });
});

describe('findFigure and requireFigure', () => {
  it('find by id, and know nothing else', () => {
    expect(findFigure('2020-sdg')?.survey).toBe(2020);
    expect(findFigure('toString')).toBeUndefined();
    expect(() => requireFigure('2020-nothing')).toThrow("No published figure '2020-nothing'");
  });
});
