import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from './rules';
import { codeShare, shareRange } from './share-coding';

describe('codeShare', () => {
  it.each([
    [0, 20, 'few'],
    [3, 20, 'few'],
    [4, 20, 20],
    [9, 20, 45],
    [16, 20, 80],
    [17, 20, 'nearly-all'],
    [20, 20, 'nearly-all'],
    [5, 40, 15], // 12.5 percent: a tie goes away from zero
    [4, 1000, 0],
    [996, 1000, 100],
    [500, 1000, 50],
  ])('%i of %i', (count, size, share) => {
    expect(codeShare({ count, size }, allRules)).toBe(share);
  });

  it('tells more where a rule is off', () => {
    expect(codeShare({ count: 2, size: 30 }, { round: true, code: false })).toBe(5);
    expect(codeShare({ count: 7, size: 30 }, { round: false, code: true })).toBe(23.3);
    expect(codeShare({ count: 2, size: 30 }, { round: false, code: false })).toBe(6.7);
  });
});

describe('shareRange', () => {
  it.each([
    ['few', 20, 0, 3],
    ['nearly-all', 20, 17, 20],
    [45, 20, 9, 9],
    [15, 40, 5, 6],
    [5, 60, 4, 4],
    [0, 1000, 4, 24],
    [100, 1000, 975, 996],
    [50, 1000, 475, 524],
  ] as const)('%s of %i: from %i to %i', (...[share, size, lo, hi]) => {
    expect(shareRange(share, size)).toEqual({ lo, hi });
  });

  it('holds exactly the counts that are published as the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (size, part) => {
        const share = codeShare({ count: Math.round(part * size), size }, allRules);
        const { lo, hi } = shareRange(share, size);
        const same = Array.from({ length: size + 1 }, (_, count) => count).filter((count) => codeShare({ count, size }, allRules) === share);
        expect([same[0], same.at(-1), same.length]).toEqual([lo, hi, hi - lo + 1]);
      }),
    );
  });

  it('reads a share that breaks the rules as if it kept them', () => {
    expect(shareRange(6.7, 30)).toEqual({ lo: 0, hi: 3 });
    expect(shareRange(98.3, 60)).toEqual({ lo: 57, hi: 60 });
    expect(shareRange(23.3, 30)).toEqual(shareRange(25, 30));
  });
});
