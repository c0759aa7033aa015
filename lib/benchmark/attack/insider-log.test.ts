import { describe, expect, it } from 'vitest';
import { regionLog, type Came } from './hand-made.fixture';
import { movements, type Term } from './insider-log';

const added: readonly Term[] = [[1, -1], [3, 1]];

describe('the places of a coalition of two in a combination', () => {
  it.each<readonly [string, readonly Came[], readonly Term[], number]>([
    ['newcomers alone', [[1, undefined, 10], [2, undefined, 6]], added, 2],
    ['leavers alone', [[1, undefined, 10], [1, 2, 6]], added, 2],
    ['who left and came back later', [[1, 2, 6], [3, undefined, 6]], added, 4],
    ['who left when others came', [[1, 2, 6], [2, undefined, 6]], added, 4],
    ['who came before others left', [[1, 3, 6], [2, undefined, 6]], added, 2],
    ['who answered anew twice', [[1, 2, 6], [2, 3, 6], [3, undefined, 6]], [[1, -1], [2, 1], [3, -1]], 6],
    ['who cancel out in between', [[1, 2, 6], [2, 3, 6], [3, undefined, 6]], added, 4],
    ['nobody', [[1, undefined, 10]], added, 0],
  ])('of those %s', (...[, europe, terms, places]) => {
    const moves = movements(regionLog({ europe }), 'region');
    expect(moves.places({ mask: moves.all, inside: terms, outside: terms })).toBe(places);
  });
});
