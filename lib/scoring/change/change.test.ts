import { describe, expect, it } from 'vitest';
import { byDimension } from '../score/by-dimension';
import { compareDimension, compareScores } from './change';
import type { DimensionScore, Score } from '../score/score';

const outside: DimensionScore = { applicable: false, low: null, high: null, point: null, evidenced: null, knownShare: null, bands: [] };

function heading(low: number, high: number, point: number | null = (low + high) / 2): DimensionScore {
  return { applicable: true, low, high, point, evidenced: 0, knownShare: 1, bands: [] };
}

const up = { kind: 'clear-change', direction: 'up' };
const down = { kind: 'clear-change', direction: 'down' };
const tooLittle = { kind: 'too-little' };
const noise = { detectable: 12, answersChanged: true };

describe('compareDimension (method, section 3)', () => {
  it.each<[string, DimensionScore, DimensionScore, object]>([
    ['apart and over 12 points', heading(40, 40), heading(52.1, 52.1), up],
    ['apart and 12 points, which answering twice makes', heading(40, 40), heading(52, 52), tooLittle],
    ['12 points and the last binary digit', heading(40, 40), heading(52.000000000001, 52.000000000001), tooLittle],
    ['apart and over 12 points down', heading(52.1, 52.1), heading(40, 40), down],
    ['far points, ranges that overlap', heading(20, 60, 30), heading(55, 90, 70), tooLittle],
    ['far points, ranges that touch', heading(20, 50, 30), heading(50, 90, 70), tooLittle],
    ['ranges just apart', heading(20, 50, 30), heading(50.1, 90, 70), up],
    ['ranges just apart, downwards', heading(50.1, 90, 70), heading(20, 50, 30), down],
    ['apart, but no point before', heading(0, 10, null), heading(90, 100), tooLittle],
    ['apart, but no point after', heading(0, 10), heading(90, 100, null), tooLittle],
    ['the same points from other answers', heading(50, 50), heading(50, 50), tooLittle],
    ['not applicable before', outside, heading(90, 100), { kind: 'not-comparable', because: 'not-applicable' }],
    ['not applicable after', heading(90, 100), outside, { kind: 'not-comparable', because: 'not-applicable' }],
  ])('%s', (...[, earlier, later, expected]) => {
    expect(compareDimension(earlier, later, noise)).toEqual(expected);
  });

  it('says so where no answer changed', () => {
    expect(compareDimension(heading(50, 50), heading(50, 50), { ...noise, answersChanged: false })).toEqual({ kind: 'same-answers' });
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
  const answered = { detectable: 5, answersChanged: true };

  it('compares each heading with itself, and with its own noise', () => {
    const later = score({ dimensions: { ...score({}).dimensions, resources: heading(60, 60), impact: heading(60, 60), agenda: heading(0, 0) } });
    const found = compareScores(score({}), later, { ...byDimension(() => answered), strategy: { detectable: 5, answersChanged: false }, resources: { detectable: 50, answersChanged: true } });
    expect(found).toEqual({ strategy: { kind: 'same-answers' }, resources: tooLittle, prioritisation: tooLittle, impact: up, agenda: down });
  });

  it.each([
    ['another version', { version: 2 }, 'other-version'],
    ['another form', { form: 'quick' as const }, 'other-form'],
    ['another version and form', { version: 2, form: 'quick' as const }, 'other-version'],
  ])('does not compare with %s', (_, rest, because) => {
    const expected = byDimension(() => ({ kind: 'not-comparable', because }));
    expect(compareScores(score({}), score(rest), byDimension(() => answered))).toEqual(expected);
    expect(compareScores(score(rest), score({}), byDimension(() => answered))).toEqual(expected);
  });
});
