import { describe, expect, it } from 'vitest';
import { byDimension } from './by-dimension';
import { compareDimension, compareScores } from './change';
import type { DimensionScore, Score } from './score';

const outside: DimensionScore = { applicable: false, low: null, high: null, point: null, evidenced: null, knownShare: null, bands: [] };

function heading(low: number, high: number, point: number | null = (low + high) / 2): DimensionScore {
  return { applicable: true, low, high, point, evidenced: 0, knownShare: 1, bands: [] };
}

const up = { kind: 'clear-change', direction: 'up' };
const down = { kind: 'clear-change', direction: 'down' };
const tooClose = { kind: 'too-close' };

describe('compareDimension (method, section 3)', () => {
  it.each<[string, DimensionScore, DimensionScore, object]>([
    ['apart and 5 points', heading(40, 40), heading(45, 45), up],
    ['apart and 5 points but for noise', heading(0.1 * 3 * 100, 30.000000000000004), heading(35, 35), up],
    ['apart and under 5 points', heading(40, 40), heading(44.9, 44.9), tooClose],
    ['apart and 5 points down', heading(45, 45), heading(40, 40), down],
    ['far points, ranges that overlap', heading(20, 60, 30), heading(55, 90, 70), tooClose],
    ['far points, ranges that touch', heading(20, 50, 30), heading(50, 90, 70), tooClose],
    ['ranges just apart', heading(20, 50, 30), heading(50.1, 90, 70), up],
    ['ranges just apart, downwards', heading(50.1, 90, 70), heading(20, 50, 30), down],
    ['apart, but no point before', heading(0, 10, null), heading(90, 100), tooClose],
    ['apart, but no point after', heading(0, 10), heading(90, 100, null), tooClose],
    ['the same', heading(50, 50), heading(50, 50), tooClose],
    ['not applicable before', outside, heading(90, 100), { kind: 'not-comparable', because: 'not-applicable' }],
    ['not applicable after', heading(90, 100), outside, { kind: 'not-comparable', because: 'not-applicable' }],
  ])('%s', (...[, earlier, later, expected]) => {
    expect(compareDimension(earlier, later)).toEqual(expected);
  });
});

describe('compareScores', () => {
  const score = (rest: Partial<Score>): Score => ({
    instrument: 'city-diplomacy-capacity',
    version: 1,
    form: 'full',
    dimensions: byDimension(() => heading(10, 10)),
    ...rest,
  });

  it('compares each heading with itself', () => {
    const later = score({ dimensions: { ...score({}).dimensions, impact: heading(60, 60), agenda: heading(0, 0) } });
    expect(compareScores(score({}), later)).toEqual({ strategy: tooClose, resources: tooClose, prioritisation: tooClose, impact: up, agenda: down });
  });

  it.each([
    ['another version', { version: 2 }, 'other-version'],
    ['another form', { form: 'quick' as const }, 'other-form'],
    ['another version and form', { version: 2, form: 'quick' as const }, 'other-version'],
  ])('does not compare with %s', (_, rest, because) => {
    const expected = byDimension(() => ({ kind: 'not-comparable', because }));
    expect(compareScores(score({}), score(rest))).toEqual(expected);
    expect(compareScores(score(rest), score({}))).toEqual(expected);
  });
});
