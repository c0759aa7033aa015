import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { smallInstrument as instrument } from '@/lib/scoring/score/small-instrument.fixture';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { drawContribution } from '@/lib/benchmark/pool/contributions.fixture';
import { addKeys } from '@/lib/benchmark/pool/record-key';
import { atStep, cellPlaces, areaSteps, joinCounts, startPoolCounts } from './pool-counts';

const contribution = {
  ...drawContribution(instrument, drawsFrom(1)),
  profile: { region: 'asia', population: 'over-5m', position: 'tertiary', mandate: 'tolerated' },
} as const;

const of = (poolCounts: ReturnType<typeof startPoolCounts>, baseClass: string) => {
  const counts = poolCounts.baseClasses.find((one) => one.baseClass === baseClass);
  if (counts === undefined) throw new RangeError(baseClass);
  return counts;
};

describe('startPoolCounts', () => {
  it('counts a city in its base class of every partition, with its key, every cell and every area', () => {
    const poolCounts = startPoolCounts(instrument);
    poolCounts.count(contribution, 7);
    poolCounts.count(contribution, 2 ** 31 - 2);
    expect(poolCounts.baseClasses.filter(({ size }) => size > 0).map(({ baseClass }) => baseClass)).toEqual([
      'asia',
      'over-5m',
      'tertiary',
      'tolerated',
    ]);
    const asia = of(poolCounts, 'asia');
    expect([asia.size, asia.key]).toEqual([2, 5]);
    for (const [question, places] of cellPlaces(instrument)) {
      for (const [cell, place] of places) {
        const isIn = contribution.answers[question]?.includes(cell) ?? false;
        expect([asia.cells[place], asia.cellKeys[place]]).toEqual(isIn ? [2, 5] : [0, 0]);
      }
    }
    for (const [at, area] of areaIds.entries()) {
      const step = Math.floor(contribution.areas[area] / 50 + 0.5);
      expect(atStep(asia, at, step)).toEqual({ cities: 2, key: 5 });
      expect(
        Array.from({ length: areaSteps }, (_, other) => atStep(asia, at, other).cities).reduce(
          (sum, cities) => sum + cities,
        ),
      ).toBe(2);
    }
  });

  it.each([
    ['of another version', { ...contribution, instrumentVersion: 8 }, 1],
    ['in a cell that does not exist', { ...contribution, answers: { ...contribution.answers, depth: ['5'] } }, 1],
    ['with an area off the scale', { ...contribution, areas: { ...contribution.areas, impact: 1001 } }, 1],
    ['in no base class', { ...contribution, profile: { ...contribution.profile, region: 'unknown' } } as const, 1],
    ['without a key', contribution, -1],
    ['with a key that is too large', contribution, 2 ** 31],
  ])('refuses a contribution %s, and counts nothing of it', (_, wrong, key) => {
    const poolCounts = startPoolCounts(instrument);
    expect(() => poolCounts.count(wrong, key)).toThrow(RangeError);
    expect(poolCounts.baseClasses.every(({ size, cells }) => size === 0 && cells.every((cities) => cities === 0))).toBe(
      true,
    );
  });
});

describe('joinCounts', () => {
  it('is the same whichever way the cities are divided, and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 25 }), (seed, count) => {
        const draw = drawsFrom(seed);
        const members = Array.from({ length: count }, () => ({
          contribution: drawContribution(instrument, draw),
          key: Math.floor(draw() * 2 ** 31),
        }));
        const [forth, back] = [startPoolCounts(instrument), startPoolCounts(instrument)];
        for (const member of members) forth.count(member.contribution, member.key);
        for (const member of members.toReversed()) back.count(member.contribution, member.key);
        const whole = (poolCounts: typeof forth, way: string) =>
          joinCounts(
            instrument,
            poolCounts.baseClasses.filter(({ partition }) => partition === way),
          );
        expect(whole(back, 'mandate')).toEqual(whole(forth, 'region'));
        expect(whole(forth, 'region')).toMatchObject({
          size: count,
          key: members.reduce((sum, { key }) => addKeys(sum, key), 0),
        });
      }),
      { numRuns: 40 },
    );
  });
});
