import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnSpaces, lettersIn, tableLetters } from './column-spaces';

describe('columnSpaces', () => {
  it('shares out the line as the writer wished where every word fits', () => {
    expect(
      columnSpaces([
        { width: 3, longestWord: 5 },
        { width: 1, longestWord: 5 },
      ]),
    ).toEqual([tableLetters * 0.75, tableLetters * 0.25]);
  });

  it('widens a column for its longest word, at the cost of the others', () => {
    const [narrow = 0, wide = 0] = columnSpaces([
      { width: 1, longestWord: 12 },
      { width: 19, longestWord: 4 },
    ]);
    expect(lettersIn(narrow)).toBeGreaterThanOrEqual(12);
    expect(narrow + wide).toBeCloseTo(tableLetters);
  });

  it('lets no column fall below its longest word of usual length while there is space', () => {
    const column = fc.record({ width: fc.integer({ min: 1, max: 9 }), longestWord: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
        const spaces = columnSpaces(columns);
        expect(spaces.reduce((sum, space) => sum + space, 0)).toBeCloseTo(tableLetters);
        columns.forEach(({ longestWord }, index) =>
          expect(Math.round((spaces[index] ?? 0) * 1e6) / 1e6).toBeGreaterThanOrEqual(longestWord),
        );
      }),
    );
  });
});
