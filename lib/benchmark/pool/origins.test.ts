import { expect, it } from 'vitest';
import { smallInstrument as instrument } from '@/lib/scoring/score/small-instrument.fixture';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { buildEdition } from './edition/build-edition';
import { drawContribution } from './contributions.fixture';
import { mostOfOne, startOrigins } from './origins';
import type { BaseClassId, PartitionId } from './partitions';
import { keySpan } from './record-key';
import { startPoolCounts } from './edition/pool-counts';

const profile = (region: BaseClassId): Record<PartitionId, BaseClassId> => ({
  region,
  population: 'under-100k',
  position: 'primary',
  mandate: 'tolerated',
});

type Given = Readonly<Record<string, Readonly<Partial<Record<'here' | 'theirs' | 'others', number>>>>>;

/** Of so many cities in each region that were given here, or came from each of two other installations. */
function build(given: Given) {
  const [poolCounts, origins, draw] = [startPoolCounts(instrument), startOrigins(), drawsFrom(5)];
  for (const [region, bySource] of Object.entries(given)) {
    for (const [source, cities] of Object.entries(bySource)) {
      for (let city = 0; city < cities; city += 1) {
        const contribution = drawContribution(instrument, draw, { profile: profile(region as BaseClassId) });
        poolCounts.count(contribution, Math.floor(draw() * keySpan));
        if (source !== 'here') origins.count(contribution, source);
      }
    }
  }
  return buildEdition({ date: '2026-12-01', poolCounts, origins, newcomers: 99 });
}

/** The base classes of each published class. */
function regionsOf(given: Given) {
  const built = build(given);
  if (built.kind === 'refused') throw new Error(JSON.stringify(built.reasons));
  return built.edition.divisions.find(({ id }) => id === 'region')?.classes.map(({ baseClasses }) => baseClasses) ?? [];
}

it('counts by the installation that most came from', () => {
  const origins = startOrigins();
  expect(mostOfOne(origins.inAll)).toBe(0);
  for (const source of ['a', 'b', 'b']) origins.count({ profile: profile('asia') }, source);
  expect([
    mostOfOne(origins.inAll),
    mostOfOne(origins.inClass('region', 'asia')),
    mostOfOne(origins.inClass('region', 'africa')),
  ]).toEqual([2, 2, 0]);
});

it.each<readonly [string, Given, string]>([
  ['one installation alone', { asia: { theirs: 60 } }, 'one-source'],
  ['one installation and nine more', { asia: { theirs: 60, here: 5, others: 4 } }, 'one-source'],
  ['too few', { asia: { theirs: 9 } }, 'too-few'],
])('an edition of %s is refused', (_, given, kind) => {
  expect(build(given)).toEqual({ kind: 'refused', reasons: [{ kind, needed: 10 }] });
});

it('an edition of two installations is made', () => {
  expect(build({ asia: { theirs: 60, others: 10 } }).kind).toBe('built');
});

it('a class of one installation is published with others alone', () => {
  const rest = { asia: { here: 30 }, europe: { here: 30 }, americas: { here: 12 }, oceania: { here: 12 } };
  expect(regionsOf({ ...rest, africa: { here: 30 } })).toContainEqual(['africa']);
  expect(regionsOf({ ...rest, africa: { theirs: 20, here: 10 } })).toContainEqual(['africa']);
  const joined = regionsOf({ ...rest, africa: { theirs: 21, here: 9 } });
  expect(joined.flat()).toContain('africa');
  expect(joined.find((regions) => regions.includes('africa'))).toEqual(
    expect.arrayContaining([expect.stringMatching(/americas|oceania/)]),
  );
});
