import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandIds } from '@/lib/instrument/band';
import { bandOf, bandsOf, bandThreshold } from './bands';

describe('bandOf', () => {
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
  ])('%d is %s', (points, band) => {
    expect(bandOf(points)).toBe(band);
  });

  it.each([-1, 101, NaN])('refuses %d', (points) => {
    expect(() => bandOf(points)).toThrow(`Points lie from 0 to 100, not ${points}`);
  });
});

describe('bandsOf', () => {
  it.each([
    [10, 20, ['ad-hoc']],
    [20, 25, ['ad-hoc', 'emerging']],
    [24, 74, ['ad-hoc', 'emerging', 'established']],
    [75, 100, ['institutionalised']],
    [50, 50, ['established']],
    [0, 100, bandIds],
  ])('a range from %d to %d touches %j', (low, high, bands) => {
    expect(bandsOf(low, high)).toEqual(bands);
  });

  it('holds the band of every value in the range', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, points, points, (one, two, three) => {
        const [low = 0, within = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
        expect(bandsOf(low, high)).toContain(bandOf(within));
      }),
    );
  });
});

describe('bandThreshold', () => {
  it('is where a band begins', () => {
    expect(bandIds.map(bandThreshold)).toEqual([0, 25, 50, 75]);
  });
});
