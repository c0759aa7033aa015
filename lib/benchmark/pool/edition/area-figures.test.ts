import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFigures } from './area-figures';
import { medianRanks } from './median-interval';

/** Without noise, how many cities lie at or below 0, 5, … 100. */
const upToOf = (points: readonly number[], moves: readonly number[] = []) =>
  Array.from({ length: 21 }, (_, at) => points.filter((value) => value <= 5 * at).length + (moves[at] ?? 0));

describe('areaFigures', () => {
  // Quartiles by NumPy 2.4, numpy.quantile(points, [.25, .5, .75], method='nearest'), of points that are multiples of
  // five.
  it.each([
    [
      [0, 5, 10, 10, 15, 20, 35, 40, 40, 55, 60],
      [10, 20, 40],
    ],
    [
      [5, 5, 15, 25, 30, 45, 45, 60, 70, 75, 80, 95, 100],
      [25, 45, 75],
    ],
    [
      [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50],
      [50, 50, 50],
    ],
  ])('gives the quartiles of %j where nothing is moved', (points, quartiles) => {
    const { lowerQuartile, median, upperQuartile } = areaFigures({
      upTo: upToOf(points),
      size: points.length,
      reach: 0,
    });
    expect([lowerQuartile, median, upperQuartile]).toEqual(quartiles);
  });

  const noisy = fc.record({
    points: fc.array(
      fc.integer({ min: 0, max: 20 }).map((at) => 5 * at),
      { minLength: 10, maxLength: 70 },
    ),
    moves: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 21, maxLength: 21 }),
  });

  it('has an interval that holds the one of the true values, whatever the noise', () => {
    fc.assert(
      fc.property(noisy, ({ points, moves }) => {
        // The noisy size is the last count.
        const size = points.length + (moves[20] ?? 0);
        const { medianFrom, medianTo } = areaFigures({ upTo: upToOf(points, moves), size, reach: 2 });
        const sorted = points.toSorted((one, other) => one - other);
        const { from, to } = medianRanks(size);
        expect(medianFrom).toBeLessThanOrEqual(sorted[Math.max(from, 1) - 1] ?? 100);
        expect(medianTo).toBeGreaterThanOrEqual(sorted[Math.min(to, points.length) - 1] ?? 0);
      }),
    );
  });

  it('keeps its figures in order and on the scale, whatever the noise', () => {
    fc.assert(
      fc.property(noisy, ({ points, moves }) => {
        const figures = areaFigures({ upTo: upToOf(points, moves), size: points.length + (moves[20] ?? 0), reach: 2 });
        const { medianFrom, lowerQuartile, median, upperQuartile, medianTo, mayBeOff } = figures;
        const inOrder = [0, lowerQuartile, median, upperQuartile, 100];
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
        expect(medianFrom).toBeLessThanOrEqual(median);
        expect(medianTo).toBeGreaterThanOrEqual(median);
        expect(mayBeOff).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('leaves the interval open where its end would lie among the last cities', () => {
    const of = (size: number) =>
      areaFigures({ upTo: upToOf(Array.from({ length: size }, (_, at) => 5 * (at % 21))), size, reach: 2 });
    expect(of(19)).toMatchObject({ medianFrom: 0, medianTo: 100 });
    expect(of(63).medianFrom).toBeGreaterThan(0);
    expect(of(63).medianTo).toBeLessThan(100);
  });
});
