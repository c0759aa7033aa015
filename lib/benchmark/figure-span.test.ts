import { describe, expect, it } from 'vitest';
import type { Figure } from './figure';
import { figureSpan, shareBase } from './figure-span';
import { requireFigure } from './published/series';

const share: Figure = {
  id: 'made-up',
  survey: 2018,
  citiesInSurvey: 27,
  topic: 'strategy',
  quantity: { kind: 'percent', percent: 88 },
  base: 'survey',
  secondary: false,
  source: {},
};

describe('shareBase', () => {
  it.each<[string, Partial<Figure>, ReturnType<typeof shareBase>]>([
    ['the survey, where nothing was printed', {}, { cities: 27, published: false }],
    ['the item, where it was', { publishedBase: 24 }, { cities: 24, published: true }],
    ['the item, also of a part of the cities', { base: 'part', publishedBase: 13 }, { cities: 13, published: true }],
    ['nothing for a part of unknown size', { base: 'part' }, undefined],
    ['nothing where the text allows two readings', { base: 'unclear' }, undefined],
    ['nothing for networks', { base: 'networks' }, undefined],
  ])('rests on %s', (_, change, expected) => {
    expect(shareBase({ ...share, ...change })).toEqual(expected);
  });
});

describe('figureSpan', () => {
  it.each<[string, readonly [number, number] | undefined]>([
    ['2018-net-intl-yes', [71, 96]],
    ['2018-strategy-yes', [50, 83]],
    ['2018-strategy-no', [8, 37]],
    ['2024-training', [46, 67]],
    ['2022-national-say', [12, 32]],
    ['2018-office-integrated', [50, 100]],
    ['2022-pandemic', [60, 67]],
    ['2022-training-cert', undefined],
    ['2022-national-adhoc', undefined],
    ['2018-barrier-1', undefined],
    ['2018-impact-small', undefined],
    ['2018-office-exists', undefined],
  ])('of %s is %j', (id, interval) => {
    const span = figureSpan(requireFigure(id));
    expect(span && [span.from, span.to]).toEqual(interval);
  });

  it('keeps the ends that the words exclude', () => {
    expect(figureSpan(requireFigure('2018-skill-4'))).toEqual({ from: 0, to: 50, above: false, below: true });
    expect(figureSpan(requireFigure('2022-training'))).toEqual({ from: 50, to: 50, above: false, below: false });
  });
});
