import { describe, expect, it } from 'vitest';
import { byArea } from '@/lib/scoring/score/by-area';
import type { Crosswalk } from '@/lib/instrument/model/crosswalk';
import { compareVersions } from './compare-versions';
import type { IndicatorScore } from '@/lib/scoring/score/score';

function indicator(id: string, value: number, rest: Partial<IndicatorScore> = {}): IndicatorScore {
  return { id, area: 'impact', weight: 1, status: 'answered', lo: value, hi: value, evidenced: false, ...rest };
}

const crosswalk: Crosswalk = {
  earlier: 1,
  later: 2,
  renamed: {},
  same: [
    { earlier: 'method', later: 'method' },
    { earlier: 'toolkit', later: 'tools' },
  ],
};

const comparison = { crosswalk, detectable: byArea(() => 20) };

describe('compareVersions (method, section 3)', () => {
  it('rests on the indicators that are the same alone', () => {
    const earlier = {
      version: 1,
      indicators: [indicator('method', 0.25), indicator('toolkit', 0.25), indicator('dropped', 1, { weight: 50 })],
    };
    const later = {
      version: 2,
      indicators: [indicator('new', 0, { weight: 50 }), indicator('tools', 0.75), indicator('method', 0.5)],
    };
    expect(compareVersions(earlier, later, comparison).impact).toEqual({
      change: { kind: 'clear-change', direction: 'up' },
      compared: 2,
    });
  });

  it('weighs and places both by the later version', () => {
    // Equal weights: 50 to 52. The later weights 99 and 1: 99 to 5.
    const earlier = { version: 1, indicators: [indicator('method', 1, { area: 'strategy' }), indicator('toolkit', 0)] };
    const later = { version: 2, indicators: [indicator('method', 0.04, { weight: 99 }), indicator('tools', 1)] };
    const found = compareVersions(earlier, later, comparison);
    expect(found.impact).toEqual({ change: { kind: 'clear-change', direction: 'down' }, compared: 2 });
    expect(found.strategy).toEqual({ change: { kind: 'not-comparable', because: 'not-applicable' }, compared: 0 });
  });

  it('leaves out what one side lacks', () => {
    const earlier = { version: 1, indicators: [indicator('method', 0.5)] };
    const later = { version: 2, indicators: [indicator('method', 0.5), indicator('tools', 1)] };
    expect(compareVersions(earlier, later, comparison).impact).toEqual({
      change: { kind: 'same-answers' },
      compared: 1,
    });
    expect(
      compareVersions({ version: 1, indicators: [indicator('toolkit', 0)] }, { version: 2, indicators: [] }, comparison)
        .impact.compared,
    ).toBe(0);
  });

  it('holds a difference against the smallest detectable one', () => {
    const earlier = { version: 1, indicators: [indicator('method', 0.5)] };
    const later = (value: number) => ({ version: 2, indicators: [indicator('method', value)] });
    expect(compareVersions(earlier, later(0.7), comparison).impact.change).toEqual({ kind: 'too-little' });
    expect(compareVersions(earlier, later(0.71), comparison).impact.change).toEqual({
      kind: 'clear-change',
      direction: 'up',
    });
  });

  // What is closed and what is answered with nought come to the same points.
  const of = (method: IndicatorScore, toolkit: IndicatorScore) => [method, toolkit];
  const half = indicator('method', 0.5);
  it.each([
    ['its status', indicator('method', 0.5, { status: 'closed' }), 'too-little'],
    ['its low end', indicator('method', 0.5, { lo: 0.45 }), 'too-little'],
    ['its high end', indicator('method', 0.5, { hi: 0.55 }), 'too-little'],
    ['nothing', half, 'same-answers'],
  ] as const)('takes one of two answers for another where %s differs', (_, changed, kind) => {
    const earlier = { version: 1, indicators: of(half, indicator('toolkit', 0.5)) };
    const later = { version: 2, indicators: of(changed, indicator('tools', 0.5)) };
    expect(compareVersions(earlier, later, comparison).impact.change.kind).toBe(kind);
  });

  it('never compares two indicators for having the same name', () => {
    const earlier = { version: 1, indicators: [indicator('same-name', 0)] };
    const later = { version: 2, indicators: [indicator('same-name', 1)] };
    expect(compareVersions(earlier, later, comparison).impact.compared).toBe(0);
  });

  it.each([
    [2, 2],
    [1, 1],
    [2, 1],
  ])('refuses a crosswalk between other versions than %d and %d', (earlier, later) => {
    const of = (version: number) => ({ version, indicators: [] });
    expect(() => compareVersions(of(earlier), of(later), comparison)).toThrow(
      `The crosswalk leads from version 1 to 2, not from ${earlier} to ${later}`,
    );
  });
});
