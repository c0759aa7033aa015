import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingFigures, headingRanges, thresholds } from './heading-figures';

/** Values in tenths, and their quartiles by NumPy 2.4: numpy.quantile(values, [.25, .5, .75], method='linear') / 10, half up. */
const golden: readonly (readonly [readonly number[], readonly number[]])[] = [
  [
    [4, 93, 136, 213, 462, 538, 599, 615, 826, 984],
    [16, 50, 61],
  ],
  [
    [226, 492, 528, 536, 602, 606, 703, 704, 738, 858, 915],
    [53, 61, 72],
  ],
  [
    [34, 94, 183, 229, 242, 290, 318, 506, 510, 534, 705, 769, 838, 887, 922, 937, 948],
    [24, 51, 84],
  ],
  [
    [23, 33, 36, 42, 43, 45, 57, 68, 92, 103, 108, 143, 215, 218, 231, 248, 262, 262, 268, 336, 347, 355, 362,
     401, 439, 446, 471, 546, 551, 582, 626, 632, 658, 658, 721, 725, 783, 793, 883, 906],
    [11, 34, 59],
  ],
  [
    [10, 10, 33, 41, 53, 80, 89, 95, 97, 99, 106, 135, 137, 141, 151, 162, 167, 197, 197, 231, 247, 249, 270,
     294, 298, 298, 302, 310, 327, 343, 349, 359, 362, 386, 396, 414, 455, 460, 486, 487, 504, 512, 516, 530,
     538, 542, 566, 572, 577, 590, 596, 597, 597, 599, 600, 607, 622, 626, 632, 646, 693, 712, 714, 715, 728,
     729, 742, 742, 756, 763, 798, 799, 802, 806, 806, 812, 823, 823, 826, 832, 833, 834, 838, 843, 843, 869,
     873, 876, 878, 893, 899, 903, 916, 937, 948, 955, 965, 970, 975, 978, 979],
    [30, 60, 81],
  ],
];

function histogram(values: readonly number[]): Uint32Array {
  const tenths = new Uint32Array(1001);
  for (const value of values) tenths[value] = (tenths[value] ?? 0) + 1;
  return tenths;
}

describe('headingFigures', () => {
  it.each(golden)('gives the quartiles of %j', (values, quartiles) => {
    const { lowerQuartile, median, upperQuartile } = headingFigures(histogram(values));
    expect([lowerQuartile, median, upperQuartile]).toEqual(quartiles);
  });

  it('gives the interval of the median by order statistics', () => {
    const values = Array.from({ length: 20 }, (_, at) => at * 50);
    // Ranks 6 and 15 of 20.
    expect(headingFigures(histogram(values))).toMatchObject({ medianFrom: 25, medianTo: 70 });
  });

  it('leaves the interval open where it would tell that fewer than four cities lie beyond it', () => {
    const of = (size: number) => headingFigures(histogram(Array.from({ length: size }, (_, at) => 300 + at * 10)));
    expect(of(14)).toMatchObject({ medianFrom: 0, medianTo: 100 });
    expect(of(15)).toMatchObject({ medianFrom: 33, medianTo: 41 });
  });

  it('refuses a sample of nobody', () => {
    expect(() => headingFigures(new Uint32Array(1001))).toThrow(RangeError);
  });
});

describe('headingRanges', () => {
  it('hold how many cities really lie at or below every threshold', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(values, (tenths) => {
        const ranges = { lo: new Int32Array(thresholds), hi: new Int32Array(thresholds) };
        headingRanges(headingFigures(histogram(tenths)), tenths.length, ranges);
        for (let point = 0; point < thresholds; point += 1) {
          const below = tenths.filter((value) => Math.floor(value / 10 + 0.5) <= point).length;
          expect(ranges.lo[point]).toBeLessThanOrEqual(below);
          expect(ranges.hi[point]).toBeGreaterThanOrEqual(below);
          // Alone, no class tells two of its cities anything about all the others.
          expect(ranges.lo[point]).toBeLessThanOrEqual(tenths.length - 3);
          expect(ranges.hi[point]).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('say what quartiles say', () => {
    const ranges = { lo: new Int32Array(thresholds), hi: new Int32Array(thresholds) };
    headingRanges({ lowerQuartile: 20, median: 40, upperQuartile: 60, medianFrom: 0, medianTo: 100 }, 13, ranges);
    const at = (point: number) => [ranges.lo[point], ranges.hi[point]];
    expect([at(0), at(19), at(20), at(39), at(40), at(59), at(60), at(99)]).toEqual([[0, 3], [0, 3], [4, 6], [4, 6], [7, 9], [7, 9], [10, 13], [10, 13]]);
  });
});
