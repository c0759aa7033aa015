import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeClasses } from './merge-classes';

describe('mergeClasses', () => {
  it.each([
    ['large enough', true, [10, 11, 12], [[0], [1], [2]]],
    ['with the smaller neighbour', true, [12, 3, 20], [[0, 1], [2]]],
    ['a tie goes to the earlier neighbour', true, [12, 3, 12], [[0, 1], [2]]],
    ['never across a class in between', true, [3, 30, 12], [[0, 1], [2]]],
    ['the smallest first', true, [4, 9, 2, 20], [[0, 1, 2], [3]]],
    ['with the smallest other class', false, [3, 30, 12], [[0, 2], [1]]],
    ['an empty class too', false, [0, 30, 12], [[0, 2], [1]]],
    ['two small ones with each other', false, [5, 30, 6, 12], [[0, 2], [1], [3]]],
    ['until one class is left', false, [5, 4], [[0, 1]]],
    ['nobody at all', true, [0, 0], [[0, 1]]],
  ])('%s', (...[, ordered, sizes, classes]) => {
    expect(mergeClasses({ sizes, ordered, smallest: 10 })).toEqual(classes);
  });

  it(
    'puts every base class into exactly one class, none of them too small, and neighbours only where there is ' +
      'an order',
    () => {
      const sizes = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 7 });
      fc.assert(
        fc.property(sizes, fc.boolean(), fc.integer({ min: 10, max: 20 }), (cities, ordered, smallest) => {
          const classes = mergeClasses({ sizes: cities, ordered, smallest });
          expect(classes.flat().sort((one, other) => one - other)).toEqual(cities.map((_, at) => at));
          if (classes.length > 1) {
            for (const members of classes)
              expect(members.reduce((sum, at) => sum + (cities[at] ?? 0), 0)).toBeGreaterThanOrEqual(smallest);
          }
          if (ordered)
            for (const members of classes) expect((members.at(-1) ?? 0) - (members[0] ?? 0)).toBe(members.length - 1);
        }),
      );
    },
  );
});
