import { describe, expect, it } from 'vitest';
import { likelyBase } from './likely-base';
import { publishedFigures, requireFigure } from './published/series';

/** Whether any whole number of answers out of these makes the percentage, tried one by one. */
function makes(percent: number, answers: number): boolean {
  return Array.from({ length: answers + 1 }, (_, count) => Math.round((100 * count) / answers)).includes(percent);
}

describe('likelyBase', () => {
  it.each([
    ['2018-strategy-yes', { answers: [26], kind: 'exactly' }],
    ['2018-net-intl-yes', { answers: [24, 25, 26], kind: 'exactly' }],
    ['2020-office', { answers: [44], kind: 'up-to' }],
    ['2020-senior', { answers: [46], kind: 'up-to' }],
    ['2024-training', { answers: [84], kind: 'up-to' }],
    ['2024-office', undefined],
    ['2022-training-cert', undefined],
    ['2018-office-integrated', undefined],
  ])('of %s is %j', (id, expected) => {
    expect(likelyBase(requireFigure(id))).toEqual(expected);
  });

  it('stands beside every share of the cities that no whole number of them makes', () => {
    for (const figure of publishedFigures) {
      if (figure.quantity.kind !== 'percent' || figure.base !== 'survey') continue;
      const { percent } = figure.quantity;
      if (!makes(percent, figure.citiesInSurvey))
        expect([figure.id, likelyBase(figure)]).toEqual([figure.id, expect.anything()]);
      for (const answers of likelyBase(figure)?.answers ?? [])
        expect([figure.id, answers, makes(percent, answers)]).toEqual([figure.id, answers, true]);
    }
  });
});
