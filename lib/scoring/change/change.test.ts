import { describe, expect, it } from 'vitest';
import { byArea } from '@/lib/scoring/score/by-area';
import { compareArea, compareScores } from './change';
import type { AreaScore, Score } from '@/lib/scoring/score/score';

const outside: AreaScore = {
  applicable: false,
  low: null,
  high: null,
  point: null,
  evidenced: null,
  knownShare: null,
  stages: [],
};

function area(low: number, high: number, point: number | null = (low + high) / 2): AreaScore {
  return { applicable: true, low, high, point, evidenced: 0, knownShare: 1, stages: [] };
}

const up = { kind: 'clear-change', direction: 'up' };
const down = { kind: 'clear-change', direction: 'down' };
const tooLittle = { kind: 'too-little' };
const noise = { detectable: 12, answersChanged: true };

describe('compareArea (method, section 3)', () => {
  it.each<[string, AreaScore, AreaScore, object]>([
    ['apart and over 12 points', area(40, 40), area(52.1, 52.1), up],
    ['apart and 12 points, which answering twice makes', area(40, 40), area(52, 52), tooLittle],
    ['12 points and the last binary digit', area(40, 40), area(52.000000000001, 52.000000000001), tooLittle],
    ['apart and over 12 points down', area(52.1, 52.1), area(40, 40), down],
    ['far points, ranges that overlap', area(20, 60, 30), area(55, 90, 70), tooLittle],
    ['far points, ranges that touch', area(20, 50, 30), area(50, 90, 70), tooLittle],
    ['ranges just apart', area(20, 50, 30), area(50.1, 90, 70), up],
    ['ranges just apart, downwards', area(50.1, 90, 70), area(20, 50, 30), down],
    ['apart, but no point before', area(0, 10, null), area(90, 100), tooLittle],
    ['apart, but no point after', area(0, 10), area(90, 100, null), tooLittle],
    ['the same points from other answers', area(50, 50), area(50, 50), tooLittle],
    ['not applicable before', outside, area(90, 100), { kind: 'not-comparable', because: 'not-applicable' }],
    ['not applicable after', area(90, 100), outside, { kind: 'not-comparable', because: 'not-applicable' }],
  ])('%s', (...[, earlier, later, expected]) => {
    expect(compareArea(earlier, later, noise)).toEqual(expected);
  });

  it('says so where no answer changed', () => {
    expect(compareArea(area(50, 50), area(50, 50), { ...noise, answersChanged: false })).toEqual({
      kind: 'same-answers',
    });
  });
});

describe('compareScores', () => {
  const score = (rest: Partial<Score>): Score => ({
    instrument: 'city-diplomacy-capacity',
    version: 1,
    form: 'full',
    areas: byArea(() => area(10, 10)),
    ...rest,
  });
  const answered = { detectable: 5, answersChanged: true };

  it('compares each area with itself, and with its own noise', () => {
    const later = score({
      areas: { ...score({}).areas, resources: area(60, 60), impact: area(60, 60), agenda: area(0, 0) },
    });
    const found = compareScores(score({}), later, {
      ...byArea(() => answered),
      strategy: { detectable: 5, answersChanged: false },
      resources: { detectable: 50, answersChanged: true },
    });
    expect(found).toEqual({
      strategy: { kind: 'same-answers' },
      resources: tooLittle,
      prioritisation: tooLittle,
      impact: up,
      agenda: down,
    });
  });

  it.each([
    ['another version', { version: 2 }, 'other-version'],
    ['another form', { form: 'quick' as const }, 'other-form'],
    ['another version and form', { version: 2, form: 'quick' as const }, 'other-version'],
  ])('does not compare with %s', (_, rest, because) => {
    const expected = byArea(() => ({ kind: 'not-comparable', because }));
    expect(
      compareScores(
        score({}),
        score(rest),
        byArea(() => answered),
      ),
    ).toEqual(expected);
    expect(
      compareScores(
        score(rest),
        score({}),
        byArea(() => answered),
      ),
    ).toEqual(expected);
  });
});
