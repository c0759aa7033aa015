import { describe, expect, it } from 'vitest';
import type { StageId } from '@/lib/instrument/model/stage';
import { areaIds, type AreaId } from '@/lib/instrument/model/instrument';
import { stagesOf, stageThreshold } from '@/lib/scoring/score/stages';
import { distanceToTarget } from '@/lib/scoring/targets/distance-to-target';
import type { AreaScore } from '@/lib/scoring/score/score';
import type { AreaReport } from '@/lib/report/types/report';
import { summarise } from './summarise';

type ScoredArea = Pick<AreaReport, 'area' | 'score' | 'robustness' | 'target'>;

interface Range {
  readonly low: number;
  readonly high: number;
  /** How far the weights move it, either way. */
  readonly weights?: number;
  readonly known?: boolean;
  readonly target?: StageId;
}

const notApplicable: AreaScore = {
  applicable: false,
  low: null,
  high: null,
  point: null,
  evidenced: null,
  knownShare: null,
  stages: [],
};

function area(areaId: AreaId, range: Range | undefined): ScoredArea {
  if (range === undefined) return { area: areaId, score: notApplicable };
  const { low, high, weights = 0, known = true, target } = range;
  const score: AreaScore = {
    applicable: true,
    low,
    high,
    point: known ? low : null,
    evidenced: 0,
    knownShare: known ? 1 : 0.2,
    stages: stagesOf(low, high),
  };
  return {
    area: areaId,
    score,
    ...(known && {
      robustness: { from: low - weights, to: high + weights, stageShare: 1, verdict: 'stable' as const },
    }),
    ...(target && {
      target: {
        stage: target,
        threshold: stageThreshold(target),
        setBy: 'city' as const,
        proposed: target,
        reasons: [],
        distance: distanceToTarget(score, target),
      },
    }),
  };
}

const areas = (ranges: readonly (Range | undefined)[]) =>
  areaIds.map((areaId, position) => area(areaId, ranges[position]));
const at = (low: number, high = low, weights = 0): Range => ({ low, high, weights });

describe('which areas stand out', () => {
  it.each<[string, (Range | undefined)[], unknown]>([
    ['one above all others', [at(80), at(40), at(41), at(42), at(43)], { kind: 'strongest', strongest: ['strategy'] }],
    ['ranges apart, but hardly', [at(40), at(41), at(42), at(43), at(44)], { kind: 'too-close' }],
    [
      'one below all others',
      [at(60), at(61), at(62), at(10), at(63)].map((one) => ({ ...one, weights: 5 })),
      { kind: 'weakest', weakest: ['impact'] },
    ],
    [
      'two above, two below',
      [at(42, 42, 11), at(70, 70, 8), at(12, 12, 4), at(14, 14, 5), at(80, 80, 9)],
      { kind: 'strongest-and-weakest', strongest: ['resources', 'agenda'], weakest: ['prioritisation', 'impact'] },
    ],
    ['ranges that touch', [at(40, 60), at(60, 70), at(50, 65), at(45, 62), at(41, 66)], { kind: 'too-close' }],
    [
      'estimates apart, but the weights could bring them together',
      [at(50, 50, 9), at(60, 60, 9), at(55, 55, 9), at(52, 52, 9), at(58, 58, 9)],
      { kind: 'too-close' },
    ],
    [
      'nothing with an estimate',
      [0, 0, 0, 0, 0].map(() => ({ low: 0, high: 100, known: false })),
      { kind: 'little-known' },
    ],
    [
      'nothing that could be more than ad hoc',
      [at(0), at(6), at(20), at(5), at(19, 24.9)],
      { kind: 'at-the-beginning' },
    ],
    [
      'all low, one of them perhaps not',
      [at(0), at(6), at(20), at(5), at(19, 25)].map((one) => ({ ...one, weights: 20 })),
      { kind: 'too-close' },
    ],
    [
      'nothing known of one area',
      [at(40), { low: 0, high: 100, known: false }, at(41), at(42), at(43)],
      { kind: 'too-close' },
    ],
    [
      'two above one is no standing out of two',
      [at(80), at(81), at(10), undefined, undefined],
      { kind: 'weakest', weakest: ['prioritisation'] },
    ],
    ['a single area', [at(50), undefined, undefined, undefined, undefined], { kind: 'one-area' }],
    [
      'two areas, apart',
      [at(50), at(80), undefined, undefined, undefined],
      { kind: 'strongest-and-weakest', strongest: ['resources'], weakest: ['strategy'] },
    ],
    [
      'three above two is no standing out of three',
      [at(80), at(81), at(82), at(10), at(11)].map((one) => ({ ...one, weights: 5 })),
      { kind: 'weakest', weakest: ['impact', 'agenda'] },
    ],
  ])('%s', (_situation, ranges, expected) => {
    expect(summarise(areas(ranges)).standing).toEqual(expected);
  });
});

describe('the targets', () => {
  const target = 'established' as const;

  it('are sorted by what can be said of them', () => {
    const ranges = [at(60), at(40), at(45, 55), at(10), at(50)].map((one) => ({ ...one, target }));
    expect(summarise(areas(ranges)).targets).toEqual({
      reached: ['strategy', 'agenda'],
      'not-reached': ['resources', 'impact'],
      'cannot-tell': ['prioritisation'],
    });
  });

  it('name the farthest only where it clearly is', () => {
    const clear = [at(60), at(45), at(44), at(5), at(50)].map((one) => ({ ...one, target }));
    expect(summarise(areas(clear)).farthest).toEqual(['impact']);
    const close = [at(40), at(38), at(36), at(34), at(35)].map((one) => ({ ...one, weights: 6, target }));
    expect(summarise(areas(close)).farthest).toEqual([]);
  });

  it('name none as the farthest where all are reached', () => {
    expect(
      summarise(areas([at(60), at(61), at(62), at(63), at(64)].map((one) => ({ ...one, target })))).farthest,
    ).toEqual([]);
  });
});

describe('mostly unknown', () => {
  const unknown: Range = { low: 0, high: 100, known: false };

  it.each<[string, (Range | undefined)[], boolean]>([
    ['two of five with an estimate', [at(1), at(2), unknown, unknown, unknown], true],
    ['three of five with an estimate', [at(1), at(2), at(3), unknown, unknown], false],
    ['one of two with an estimate', [at(1), unknown, undefined, undefined, undefined], false],
  ])('%s', (_situation, ranges, expected) => {
    expect(summarise(areas(ranges)).mostlyUnknown).toBe(expected);
  });
});
