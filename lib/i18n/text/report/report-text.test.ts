import { describe, expect, it } from 'vitest';
import type { StageId } from '@/lib/instrument/model/stage';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { stagesText, distanceNumber, distanceText, pointsText, rangeText, targetsSetBy } from './report-text';

const words = createWords(english);

describe('points', () => {
  it.each([
    [0, '0'],
    [24.4, '24'],
    [24.6, 'just under 25'],
    [24.9999999999, '25'],
    [25, '25'],
    [49.5, 'just under 50'],
    [62.5, '63'],
    [99.7, '100'],
  ])('%d reads %s', (points, expected) => {
    expect(pointsText(words, points)).toBe(expected);
  });

  it.each([
    [12, 22, '12–22'],
    [18.1, 18.4, '18'],
    [20, 24.8, '20 to just under 25'],
  ])('%d to %d reads %s', (low, high, expected) => {
    expect(rangeText(words, low, high)).toBe(expected);
  });
});

describe('stages', () => {
  it.each<[readonly StageId[], string]>([
    [['emerging'], 'Emerging'],
    [['ad-hoc', 'emerging'], 'Ad hoc or Emerging'],
    [['ad-hoc', 'emerging', 'established'], 'Anything from Ad hoc to Established'],
    [[], 'Does not apply to this city'],
  ])('%j reads %s', (stages, expected) => {
    expect(stagesText(words, stages)).toBe(expected);
  });
});

describe('what is shown of a score and of its target', () => {
  it('adds up, wherever a score stands', () => {
    for (const threshold of [25, 50, 75]) {
      for (let tenths = 0; tenths <= 10 * threshold - 10; tenths += 1) {
        const score = tenths / 10;
        const distance = { from: threshold - score, to: threshold - score, state: 'not-reached' } as const;
        const shown = Number(words.whole(score));
        expect(distanceNumber(words, distance), `${score} of ${threshold}`).toBe(String(threshold - shown));
        expect(distanceText(words, distance), `${score} of ${threshold}`).toMatch(
          new RegExp(`^${threshold - shown === 1 ? 'one' : threshold - shown} points? away$`),
        );
      }
    }
  });
});

describe('the distance to a target', () => {
  it.each([
    [{ from: 0, to: 0, state: 'reached' as const }, 'reached', 'reached'],
    [{ from: 12.5, to: 12.5, state: 'not-reached' as const }, '12 points away', '12'],
    [{ from: 4, to: 12, state: 'not-reached' as const }, '4–12 points away', '4–12'],
    [{ from: 0.2, to: 0.4, state: 'not-reached' as const }, 'less than one point away', '0'],
    [{ from: 0, to: 30, state: 'cannot-tell' as const }, 'perhaps reached, at most 30 points away', '0–30'],
    [{ from: 0, to: 0.3, state: 'cannot-tell' as const }, 'perhaps reached, at most one point away', '0'],
  ])('%j', (distance, sentence, number) => {
    expect(distanceText(words, distance)).toBe(sentence);
    expect(distanceNumber(words, distance)).toBe(number);
  });
});

describe('targetsSetBy', () => {
  const target = (setBy: 'city' | 'proposal') => ({
    target: {
      stage: 'emerging',
      threshold: 25,
      setBy,
      proposed: 'emerging',
      reasons: [],
      distance: { from: 0, to: 0, state: 'reached' },
    } as const,
  });
  it.each([
    ['proposed alone', [target('proposal'), {}, target('proposal')], 'proposal'],
    ['set alone', [target('city'), {}], 'city'],
    ['some of each', [target('proposal'), target('city')], 'both'],
  ] as const)('%s', (_what, areas, expected) => {
    expect(targetsSetBy(areas)).toBe(expected);
  });
});
