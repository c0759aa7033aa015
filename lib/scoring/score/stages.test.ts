import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageIds } from '@/lib/instrument/model/stage';
import { stageOf, stagesOf, stageThreshold } from './stages';

describe('stageOf', () => {
  it.each([
    [0, 'ad-hoc'],
    [24.999, 'ad-hoc'],
    [25, 'emerging'],
    [49.999, 'emerging'],
    [50, 'established'],
    [74.999, 'established'],
    [75, 'institutionalised'],
    [100, 'institutionalised'],
    [74.99999999999999, 'institutionalised'],
    [74.99999999, 'established'],
  ])('%d is %s', (points, stage) => {
    expect(stageOf(points)).toBe(stage);
  });

  it.each([-1, 101, NaN])('refuses %d', (points) => {
    expect(() => stageOf(points)).toThrow(`Points lie from 0 to 100, not ${points}`);
  });
});

describe('stagesOf', () => {
  it.each([
    [10, 20, ['ad-hoc']],
    [20, 25, ['ad-hoc', 'emerging']],
    [24, 74, ['ad-hoc', 'emerging', 'established']],
    [75, 100, ['institutionalised']],
    [50, 50, ['established']],
    [0, 100, stageIds],
  ])('a range from %d to %d touches %j', (low, high, stages) => {
    expect(stagesOf(low, high)).toEqual(stages);
  });

  it('holds the stage of every value in the range', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, points, (one, two, three) => {
        const [low = 0, within = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
        expect(stagesOf(low, high)).toContain(stageOf(within));
      }),
    );
  });
});

describe('stageThreshold', () => {
  it('is where a stage begins', () => {
    expect(stageIds.map(stageThreshold)).toEqual([0, 25, 50, 75]);
  });
});
