import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedFigures, requireFigure } from './published/series';
import { leavesSideOpen, oppositeVerdict, shareVerdict } from './share-verdict';

const ofPercent = (percent: number) => shareVerdict({ quantity: { kind: 'percent', percent }, citiesInSurvey: 27 });

describe('shareVerdict', () => {
  it.each([
    [100, 'with-most'],
    [56, 'with-most'],
    [55, 'split'],
    [50, 'split'],
    [45, 'split'],
    [44, 'with-minority'],
    [0, 'with-minority'],
  ])('%d percent: %s', (percent, verdict) => {
    expect(ofPercent(percent)).toBe(verdict);
  });

  it.each([
    ['"most"', '2018-conf', 'with-most'],
    ['"majority"', '2018-net-nat', 'with-most'],
    ['"more than half"', '2020-sdg', 'with-most'],
    ['"three-quarters"', '2018-budget-dedicated', 'with-most'],
    ['"nearly two-thirds"', '2022-pandemic', 'with-most'],
    ['"nearly all"', '2018-impact-positive', 'with-most'],
    ['"all but one"', '2018-office-exists', 'with-most'],
    ['"less than half"', '2018-skill-4', 'with-minority'],
    ['"about one-quarter"', '2018-office-independent', 'with-minority'],
    ['"just a few"', '2018-expert-team', 'with-minority'],
    ['"almost none"', '2018-outcome-higher', 'with-minority'],
    ['"only one respondent"', '2018-impact-small', 'with-minority'],
    ['"none"', '2018-freq-rare', 'with-minority'],
    ['"only half"', '2022-training', 'split'],
    ['"more than 25%"', '2020-strategy-none', 'split'],
    ['"often"', '2018-budget-minimal', undefined],
    ['a rank', '2018-barrier-1', undefined],
  ])('%s of %s: %s', (_, id, verdict) => {
    expect(shareVerdict(requireFigure(id))).toBe(verdict);
  });

  it('holds words and percentages to the same line', () => {
    for (const { quantity, citiesInSurvey } of publishedFigures) {
      if (quantity.kind !== 'verbal' || quantity.range === undefined || quantity.range[0] !== quantity.range[1])
        continue;
      expect(shareVerdict({ quantity, citiesInSurvey })).toBe(ofPercent(quantity.range[0]));
    }
  });

  it('is turned round by the other side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        expect(ofPercent(100 - percent)).toBe(oppositeVerdict(ofPercent(percent) ?? 'split'));
      }),
    );
  });
});

describe('leavesSideOpen', () => {
  it('is true only of words that reach far to both sides of the half', () => {
    expect(publishedFigures.filter(leavesSideOpen).map(({ id }) => id)).toEqual(['2020-strategy-none']);
  });
});
