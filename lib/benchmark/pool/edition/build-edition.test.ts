import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { smallInstrument as instrument } from '@/lib/scoring/score/small-instrument.fixture';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { buildEdition } from './build-edition';
import type { EditionInput } from './build-input';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { drawContribution } from '@/lib/benchmark/pool/contributions.fixture';
import type { Edition, EditionClass } from './edition';
import { editionSchema } from './edition-schema';
import { noiseOf, noiseTable } from './noise-table';
import { publishedParts } from './published-parts';
import { addKeys } from '@/lib/benchmark/pool/record-key';
import { waysBySize, waysFor } from '@/lib/benchmark/pool/rules';
import { publishedShare } from './share';
import { startPoolCounts } from './pool-counts';

interface Member {
  readonly contribution: Contribution;
  readonly key: number;
}

const members = (count: number, seed = 1): readonly Member[] => {
  const draw = drawsFrom(seed);
  return Array.from({ length: count }, () => ({
    contribution: drawContribution(instrument, draw),
    key: Math.floor(draw() * 2 ** 31),
  }));
};

function input(counted: readonly Member[], more: Partial<EditionInput> = {}): EditionInput {
  const poolCounts = startPoolCounts(instrument);
  for (const { contribution, key } of counted) poolCounts.count(contribution, key);
  return { date: '2026-12-01', poolCounts, newcomers: counted.length, ...more };
}

function built(asked: EditionInput): Edition {
  const result = buildEdition(asked);
  if (result.kind !== 'built') throw new Error(JSON.stringify(result.reasons));
  return result.edition;
}

describe('refusals', () => {
  const first = { number: 1, date: '2026-12-01' };

  it.each([
    ['nine contributions', input(members(9)), [{ kind: 'too-few', needed: 10 }]],
    [
      'fewer than the installation asks for',
      input(members(14), { smallestClass: 15 }),
      [{ kind: 'too-few', needed: 15 }],
    ],
    ['no date', input(members(12), { date: '2026-02-30' }), [{ kind: 'not-a-date' }]],
    ['nothing right', input(members(3), { date: 'today' }), [{ kind: 'not-a-date' }, { kind: 'too-few', needed: 10 }]],
    [
      'four newcomers',
      input(members(16), { date: '2027-01-01', newcomers: 4, previous: first }),
      [{ kind: 'too-few-new', needed: 5 }],
    ],
    [
      'a date that is not later',
      input(members(17), { newcomers: 5, previous: first }),
      [{ kind: 'not-later', latest: '2026-12-01' }],
    ],
  ])('%s', (...[, asked, reasons]) => {
    expect(buildEdition(asked)).toEqual({ kind: 'refused', reasons });
  });

  it('five newcomers on a later day are enough', () => {
    expect(built(input(members(17), { date: '2027-01-01', newcomers: 5, previous: first })).number).toBe(2);
  });

  it('a smallest class under ten is a mistake in the program', () => {
    expect(() => buildEdition(input(members(12), { smallestClass: 5 }))).toThrow(RangeError);
  });
});

const pools = [
  [12, 3],
  [24, 4],
  [45, 5],
  [160, 6],
].map(([count = 0, seed = 0]) => members(count, seed));

/** The members of a class, by their own profile. */
function own(
  counted: readonly Member[],
  division: Edition['divisions'][number]['id'],
  { baseClasses }: EditionClass,
): readonly Member[] {
  return division === 'everyone'
    ? counted
    : counted.filter(({ contribution }) => baseClasses.includes(contribution.profile[division]));
}

const moves = noiseOf(noiseTable);
const sumOf = (counted: readonly Member[]) => counted.reduce((sum, { key }) => addKeys(sum, key), 0);
const noisy = (counted: readonly Member[]) => counted.length + moves(sumOf(counted));

describe('an edition', () => {
  it('says what it is, and has the form that readers are promised', () => {
    for (const counted of pools) {
      const edition = built(input(counted));
      expect(editionSchema.parse(edition)).toEqual(edition);
      expect(edition).toMatchObject({
        format: 'chancery-edition',
        number: 1,
        date: '2026-12-01',
        instrument: { version: 7 },
        rules: { smallestClass: 10, smallestChange: 5 },
      });
      const offered = waysFor(noisy(counted));
      expect(edition.divisions[0]?.id).toBe('everyone');
      expect(edition.divisions.slice(1).every(({ id }) => offered.some((way) => way === id))).toBe(true);
    }
  });

  it('has every city in exactly one class of at least ten in each way of dividing', () => {
    for (const counted of pools) {
      for (const { id, classes } of built(input(counted)).divisions) {
        const sizes = classes.map((one) => own(counted, id, one).length);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
        expect(sizes.reduce((sum, size) => sum + size)).toBe(counted.length);
        if (id !== 'everyone') expect(classes.length).toBeGreaterThan(1);
      }
    }
  });

  // Counted city by city here, not by what is tested.
  it('publishes the count of every part, moved by the noise of just those cities', () => {
    for (const counted of pools) {
      for (const { id, classes } of built(input(counted)).divisions) {
        for (const one of classes) {
          const inClass = own(counted, id, one);
          for (const { question, parts } of publishedParts(instrument, id)) {
            const expected = parts.map(({ id: part, cells }) => {
              const said = inClass.filter(({ contribution }) =>
                contribution.answers[question]?.some((cell) => cells.includes(cell)),
              );
              return [part, publishedShare({ count: noisy(said), size: noisy(inClass) })];
            });
            expect(one.questions[question]).toEqual(Object.fromEntries(expected));
          }
          for (const area of areaIds) {
            const rank = Math.floor((noisy(inClass) - 1) * 0.5 + 0.5) + 1;
            const upTo = (points: number) =>
              inClass.filter(({ contribution }) => 5 * Math.floor(contribution.areas[area] / 50 + 0.5) <= points);
            const median =
              Array.from({ length: 21 }, (_, at) => 5 * at).find((points) => noisy(upTo(points)) >= rank) ?? 100;
            expect(one.areas[area].median).toBe(median);
          }
        }
      }
    }
  });

  it('is the same to the byte in whatever order its cities were counted', () => {
    const counted = members(60, 9);
    expect(canonicalJson(built(input(counted.toReversed())))).toBe(canonicalJson(built(input(counted))));
  });

  it('gives the same cities the same figures later, and other cities other noise', () => {
    const counted = members(60, 9);
    const [first, second] = [
      built(input(counted)),
      built(input(counted, { date: '2027-01-01', previous: { number: 1, date: '2026-12-01' } })),
    ];
    expect(second.divisions).toEqual(first.divisions);
    const otherKeys = counted.map(({ contribution, key }) => ({ contribution, key: addKeys(key, 1) }));
    expect(built(input(otherKeys)).divisions).not.toEqual(first.divisions);
  });

  it('takes its noise from elsewhere where a test asks for it', () => {
    const still = built(
      input(members(60, 9), { noise: { table: { ...noiseTable, reach: 0, parts: [10_000] }, move: () => 0 } }),
    );
    expect(still.rules.noise).toMatchObject({ reach: 0 });
    expect(still.divisions).not.toEqual(built(input(members(60, 9))).divisions);
  });
});

describe('waysFor', () => {
  it('never publishes fewer ways where there are more cities, and begins with everyone alone', () => {
    expect(waysFor(10)).toEqual([]);
    const counts = waysBySize.map(({ ways }) => ways.length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    for (const { from, ways } of waysBySize) expect(waysFor(from)).toEqual(ways);
  });
});
