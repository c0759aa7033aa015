import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberGroup } from './ledger';
import { mayRenew, membershipOf, type Mask } from './membership';

const bases = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

/** [base class, joined, left or 0, cities] */
type Row = readonly [base: number, joined: number, left: number, cities: number];

function groupsOf(rows: readonly Row[]): readonly MemberGroup[] {
  return rows.map(([base, joined, left, cities]) => ({
    partition: 'region',
    baseClass: bases[base] ?? 'africa',
    joined,
    ...(left > 0 && { left }),
    cities,
  }));
}

const split: readonly Mask[] = [0b00001, 0b11110];

function decide(rows: readonly Row[], edition: number, last?: { readonly edition: number; readonly classes: readonly Mask[] }): boolean {
  return mayRenew({ membership: membershipOf(groupsOf(rows), 'region', edition), edition, classes: split, last, smallest: 5 });
}

describe('membershipOf', () => {
  const members = membershipOf(groupsOf([[0, 1, 0, 10], [0, 1, 3, 2], [0, 2, 3, 4], [1, 2, 0, 7]]), 'region', 3);

  it('knows sizes, and who came and went between any two editions', () => {
    expect([1, 2, 3].map((edition) => members.size(edition, 0b1))).toEqual([12, 16, 10]);
    expect([members.joined(1, 2, 0b11), members.left(1, 2, 0b11)]).toEqual([11, 0]);
    expect([members.joined(2, 3, 0b1), members.left(2, 3, 0b1)]).toEqual([0, 6]);
    // Those who came and went in between do not count.
    expect([members.joined(1, 3, 0b1), members.left(1, 3, 0b1)]).toEqual([0, 2]);
  });
});

describe('mayRenew', () => {
  const first = { edition: 1, classes: split };
  it.each<[string, boolean, readonly Row[], number, typeof first | undefined]>([
    ['a first publication', true, [[0, 1, 0, 12], [1, 1, 0, 12]], 1, undefined],
    ['five more in each class', true, [[0, 1, 0, 12], [1, 1, 0, 12], [0, 2, 0, 5], [1, 2, 0, 5]], 2, first],
    ['four more in one class', false, [[0, 1, 0, 12], [1, 1, 0, 12], [0, 2, 0, 4], [1, 2, 0, 9]], 2, first],
    ['nobody in one class', true, [[0, 1, 0, 12], [1, 1, 0, 12], [1, 2, 0, 9]], 2, first],
    ['nobody but one who left', false, [[0, 1, 0, 12], [0, 1, 2, 1], [1, 1, 0, 12], [1, 2, 0, 9]], 2, first],
    ['nobody, in a class that stood together with another', false, [[0, 1, 0, 12], [1, 1, 0, 12], [1, 2, 0, 9]], 2, { edition: 1, classes: [0b00011, 0b11100] }],
    // Edition 2 told of the whole alone: one class joined with it, the other after it, all but one.
    ['an edition in between that tells one newcomer', false, [[0, 1, 0, 12], [1, 1, 0, 12], [0, 2, 0, 5], [0, 3, 0, 1], [1, 3, 0, 5]], 3, first],
    ['an edition in between with enough of everything', true, [[0, 1, 0, 12], [1, 1, 0, 12], [0, 2, 0, 5], [1, 2, 0, 5], [0, 3, 0, 5], [1, 3, 0, 5]], 3, first],
  ])('%s: %s', (...[, may, rows, edition, last]) => {
    expect(decide(rows, edition, last)).toBe(may);
  });

  it('leaves no set of 1 to 4 cities, whatever is added and subtracted', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        expect(smallestSupport(publish(history))).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 150 },
    );
  });

  it('would leave one if figures were always renewed', () => {
    let found = Infinity;
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        found = Math.min(found, smallestSupport(publish(history, () => true)));
      }),
      { numRuns: 60 },
    );
    expect(found).toBe(1);
  });
});

interface City {
  readonly base: 0 | 1;
  readonly joined: number;
  readonly stays: number;
}

/** Four editions, at least five new cities in each, two base classes. */
const historyArbitrary = fc
  .tuple(
    ...[1, 2, 3, 4].map((joined) =>
      fc.array(
        fc.record({ base: fc.constantFrom<0 | 1>(0, 1), joined: fc.constant(joined), stays: fc.constantFrom(9, 9, 9, 9, 1, 2) }),
        { minLength: joined === 1 ? 12 : 5, maxLength: 14 },
      ),
    ),
  )
  .map((editions) => editions.flat());

interface Publishing {
  readonly cities: readonly City[];
  /** Editions that renewed the two classes; the others told of the whole alone. */
  readonly renewed: readonly number[];
}

function publish(cities: readonly City[], may: typeof mayRenew = mayRenew): Publishing {
  const renewed: number[] = [];
  for (const edition of [1, 2, 3, 4]) {
    const rows = cities.filter(({ joined }) => joined <= edition).map(({ base, joined, stays }): Row => [base, joined, joined + stays <= edition ? joined + stays : 0, 1]);
    const membership = membershipOf(groupsOf(rows), 'region', edition);
    const latest = renewed.at(-1);
    const last = latest === undefined ? undefined : { edition: latest, classes: split };
    if (may({ membership, edition, classes: split, last, smallest: 5 })) renewed.push(edition);
  }
  return { cities, renewed };
}

/** Over every way of adding and subtracting each published figure at most once: the fewest cities that do not cancel out. */
function smallestSupport({ cities, renewed }: Publishing): number {
  const figures = [1, 2, 3, 4].flatMap((edition) => (renewed.includes(edition) ? [0, 1] : ['whole' as const]).map((base) => ({ edition, base })));
  const rows = cities.map(({ base, joined, stays }) =>
    figures.map((figure) => (figure.edition >= joined && figure.edition < joined + stays && (figure.base === 'whole' || figure.base === base) ? 1 : 0)),
  );
  let smallest = Infinity;
  for (let code = 1; code < 3 ** figures.length; code += 1) {
    const weights = figures.map((_, at) => (Math.floor(code / 3 ** at) % 3) - 1);
    const support = rows.filter((row) => row.reduce<number>((sum, there, at) => sum + there * (weights[at] ?? 0), 0) !== 0).length;
    if (support > 0) smallest = Math.min(smallest, support);
  }
  return smallest;
}
