import { describe, expect, it } from 'vitest';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { stageOf } from '@/lib/scoring/score/stages';
import { byArea } from '@/lib/scoring/score/by-area';
import { quickFormFit, quickFormLimits, simulatedCities } from './quick-form-fit';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { simulatedCity } from './simulated-cities.fixture';

interface Pair {
  readonly full: number;
  readonly quick: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function fitOf(pairs: readonly Pair[]) {
  const [full, quick] = [mean(pairs.map((pair) => pair.full)), mean(pairs.map((pair) => pair.quick))];
  const product = (one: keyof Pair, other: keyof Pair) =>
    mean(
      pairs.map(
        (pair) => (pair[one] - (one === 'full' ? full : quick)) * (pair[other] - (other === 'full' ? full : quick)),
      ),
    );
  return {
    bias: quick - full,
    sameStage: 100 * mean(pairs.map((pair) => (stageOf(pair.full) === stageOf(pair.quick) ? 1 : 0))),
    correlation: product('full', 'quick') / Math.sqrt(product('full', 'full') * product('quick', 'quick')),
  };
}

const cities = Array.from({ length: simulatedCities }, (_, place) => {
  const answers = simulatedCity(instrumentV1, place + 1);
  const areas = (form: 'full' | 'quick') => scoreAnswers({ instrument: instrumentV1, form, answers }).areas;
  return { full: areas('full'), quick: areas('quick') };
});
const measured = byArea((area) =>
  fitOf(cities.map(({ full, quick }) => ({ full: full[area].point ?? NaN, quick: quick[area].point ?? NaN }))),
);

describe('the quick form (method, section 3)', () => {
  it.each(areaIds)('is a fair first picture of %s', (area) => {
    const { bias, sameStage, correlation } = measured[area];
    expect(Math.abs(bias)).toBeLessThanOrEqual(quickFormLimits.bias);
    expect(sameStage).toBeGreaterThanOrEqual(quickFormLimits.sameStage);
    expect(correlation).toBeGreaterThanOrEqual(quickFormLimits.correlation);
  });

  it.each(areaIds)('has the figures that are published of %s', (area) => {
    const { bias, sameStage, correlation } = measured[area];
    expect(quickFormFit[area]).toEqual({
      bias: Number(bias.toFixed(1)),
      sameStage: Math.round(sameStage),
      correlation: Number(correlation.toFixed(2)),
    });
  });

  it('is short', () => {
    expect(questionsOf(instrumentV1, 'quick').length).toBeLessThanOrEqual(quickFormLimits.questions);
  });
});

describe('the simulated cities', () => {
  const share = (test: (answers: ReturnType<typeof simulatedCity>) => boolean) =>
    mean(Array.from({ length: 1000 }, (_, place) => (test(simulatedCity(instrumentV1, place + 1)) ? 1 : 0)));

  it.each([
    ['strategy-exists', 'yes', 0.69],
    ['office-exists', 'yes', 0.86],
    ['continuity', 0, 0.2],
    ['continuity', 4, 0.1],
    ['national-relations', 'none', 0.1],
  ])('answer %s with %s as often as assumed', (question, value, expected) => {
    const found = share((answers) => answers[question]?.state === 'answered' && answers[question].value === value);
    // Four standard deviations of a share of 1,000.
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 1000));
  });

  it('are the same every time', () => {
    expect(simulatedCity(instrumentV1, 7)).toEqual(simulatedCity(instrumentV1, 7));
    expect(simulatedCity(instrumentV1, 7)).not.toEqual(simulatedCity(instrumentV1, 8));
  });
});
