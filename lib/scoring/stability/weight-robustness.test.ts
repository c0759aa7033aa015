import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { stageOf } from '@/lib/scoring/score/stages';
import type { IndicatorScore } from '@/lib/scoring/score/score';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
import { uniform } from '@/lib/scoring/numbers/uniform';
import { weightDraws, weightFactors } from './weight-factors';
import { weightRobustness } from './weight-robustness';

function indicator(id: string, rest: Partial<IndicatorScore>): IndicatorScore {
  return { id, area: 'impact', weight: 1, status: 'answered', lo: 0, hi: 0, evidenced: false, ...rest };
}

const known = (id: string, weight: number, value: number) => indicator(id, { weight, lo: value, hi: value });

describe('weightFactors', () => {
  it('are 2,000 an indicator, between 1/2 and 2', () => {
    expect(weightDraws).toBe(2000);
    const factors = weightFactors(11, 3);
    expect(factors).toHaveLength(6000);
    for (const factor of factors) {
      expect(factor).toBeGreaterThanOrEqual(0.5);
      expect(factor).toBeLessThan(2);
    }
  });

  it('are log-uniform: the middle is 1, a quarter lies above the square root of 2', () => {
    const factors = [...weightFactors(12, 5)];
    const shareAbove = (bound: number) => factors.filter((factor) => factor > bound).length / factors.length;
    // Five standard deviations of a share of 10,000 draws.
    expect(Math.abs(shareAbove(1) - 0.5)).toBeLessThan(0.025);
    expect(Math.abs(shareAbove(Math.SQRT2) - 0.25)).toBeLessThan(0.022);
    expect(Math.abs(shareAbove(Math.SQRT1_2) - 0.75)).toBeLessThan(0.022);
  });

  it('follow from the seed', () => {
    const first = [...weightFactors(1, 2)];
    const second = [...weightFactors(2, 2)];
    expect(first).not.toEqual(second);
    expect([...weightFactors(1, 2)]).toEqual(first);
    expect(first[5]).toBeCloseTo(2 ** (2 * uniform(1, 5) - 1), 14);
  });

  it('are drawn once for a seed and size', () => {
    expect(weightFactors(3, 4)).toBe(weightFactors(3, 4));
  });
});

describe('weightRobustness', () => {
  it('has nothing to say of an area without a point', () => {
    const unknown = indicator('b', { status: 'unknown', hi: 1 });
    const found = weightRobustness({ indicators: [known('a', 1, 1), unknown], seed: 1 });
    expect(found).toEqual({ strategy: null, resources: null, prioritisation: null, impact: null, agenda: null });
  });

  it('finds nothing that hangs on weights where every indicator says the same', () => {
    const { impact } = weightRobustness({
      indicators: [known('a', 3, 0.75), known('b', 1, 0.75), known('c', 0.1, 0.75)],
      seed: 1,
    });
    expect(impact?.from).toBeCloseTo(75, 9);
    expect(impact?.to).toBeCloseTo(75, 9);
    expect(impact).toMatchObject({ stageShare: 1, verdict: 'stable' });
  });

  it('knows the spread of two equal weights', () => {
    // The point is 100 f / (f + g) with ln f - ln g triangular on +-2 ln 2. Its 95th percentile solves
    // (2 ln 2 - x)^2 / (8 ln(2)^2) = 0.05 for x = ln f - ln g: x = 2 ln 2 (1 - sqrt 0.1), so 100 / (1 + e^-x) = 72.07.
    const { impact } = weightRobustness({ indicators: [known('a', 1, 1), known('b', 1, 0)], seed: 2018 });
    expect(impact?.to).toBeGreaterThan(71.2);
    expect(impact?.to).toBeLessThan(72.9);
    expect(impact?.from).toBeGreaterThan(27.1);
    expect(impact?.from).toBeLessThan(28.8);
    expect(impact?.verdict).toBe('depends-on-weights');
    expect(impact?.stageShare).toBeGreaterThan(0.45);
    expect(impact?.stageShare).toBeLessThan(0.55);
  });

  it('counts closed indicators, and leaves out unknown and not-applicable ones', () => {
    const closed = indicator('b', { status: 'closed' });
    const indicators = [
      known('a', 1, 1),
      closed,
      indicator('c', { status: 'unknown', hi: 1 }),
      indicator('d', { status: 'not-applicable', weight: 50 }),
    ];
    const open = weightRobustness({ indicators, seed: 5 }).impact;
    const alone = weightRobustness({ indicators: [known('a', 1, 1), known('b', 1, 0)], seed: 5 }).impact;
    expect(open).toEqual(alone);
  });

  it('calls a stage stable from nine draws in ten', () => {
    // With weights 1 and w the point leaves its stage where f / (f + w g) crosses a threshold: try both sides of 90 %.
    const shares = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 8].map(
      (weight) => weightRobustness({ indicators: [known('a', weight, 1), known('b', 1, 0)], seed: 9 }).impact,
    );
    for (const found of shares)
      expect(found?.verdict).toBe((found?.stageShare ?? 0) >= 0.9 ? 'stable' : 'depends-on-weights');
    expect(new Set(shares.map((found) => found?.verdict)).size).toBe(2);
  });

  it('holds the point of the score and repeats itself, for any answers', () => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), fc.integer(), (answers: Answers, seed) => {
        const input = { instrument: instrumentV1, form: 'full' as const, answers };
        const { areas } = scoreAnswers(input);
        const robustness = weightRobustness({ indicators: scoreIndicators(input), seed });
        expect(weightRobustness({ indicators: scoreIndicators(input), seed })).toEqual(robustness);
        for (const area of areaIds) {
          const { point } = areas[area];
          const found = robustness[area];
          expect(found === null).toBe(point === null);
          if (found === null || point === null) continue;
          expect(found.from).toBeLessThanOrEqual(point + 1);
          expect(found.to).toBeGreaterThanOrEqual(point - 1);
          if (stageOf(Math.max(0, found.from)) === stageOf(found.to)) expect(found.verdict).toBe('stable');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the percentiles of points recomputed one by one', () => {
    const indicators = [known('a', 2, 0.25), known('b', 1, 1), indicator('c', { status: 'closed', weight: 3 })];
    const points = Array.from({ length: weightDraws }, (_, draw) => {
      const weights = indicators.map(
        ({ weight }, position) => weight * 2 ** (2 * uniform(77, position * weightDraws + draw) - 1),
      );
      const [a = 0, b = 0, c = 0] = weights;
      return (100 * (a * 0.25 + b)) / (a + b + c);
    }).sort((one, other) => one - other);
    const { impact } = weightRobustness({ indicators, seed: 77 });
    // Type 7: position 0.05 x 1999 = 99.95 and 0.95 x 1999 = 1899.05.
    expect(impact?.from).toBeCloseTo(0.05 * (points[99] ?? NaN) + 0.95 * (points[100] ?? NaN), 9);
    expect(impact?.to).toBeCloseTo(0.95 * (points[1899] ?? NaN) + 0.05 * (points[1900] ?? NaN), 9);
    expect(impact?.stageShare).toBe(points.filter((point) => point >= 25 && point < 50).length / weightDraws);
  });
});
