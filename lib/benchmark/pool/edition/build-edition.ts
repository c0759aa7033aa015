/** From counted contributions to a frozen edition (method, section 6). */
import { z } from 'zod';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import type { BuiltEdition, EditionInput, EditionNoise, BuildObstacle } from './build-input';
import type { Edition, EditionClass, EditionDivision, PartShares, SizeRange } from './edition';
import { areaFigures } from './area-figures';
import { mergeClasses } from './merge-classes';
import { noiseOf, noiseTable, usualMove } from './noise-table';
import { mostOfOne } from '@/lib/benchmark/pool/origins';
import { type PartitionId, partitions } from '@/lib/benchmark/pool/partitions';
import { type Division, publishedParts, type QuestionParts } from './published-parts';
import { addKeys } from '@/lib/benchmark/pool/record-key';
import { smallestChange, smallestClass, waysFor } from '@/lib/benchmark/pool/rules';
import { publishedShare, sharesMayBeOff } from './share';
import {
  atStep,
  type BaseClassCounts,
  cellPlaces,
  type Counts,
  areaSteps,
  joinCounts,
  type PoolCounts,
} from './pool-counts';

const ownMoves = noiseOf(noiseTable);
const ownNoise: EditionNoise = { table: noiseTable, move: (key) => ownMoves(key) };

/**
 * Builds the next edition, or says why there is none. The same contributions with the same record keys, in whatever
 * order they were counted, always make the same figures: noise belongs to the cities in a cell, so the same cities have
 * the same noise in every table and every edition.
 *
 * @throws RangeError where the smallest class asked for is under 10.
 * @see method, section 6
 * @example
 * const built = buildEdition({ date: '2026-12-01', poolCounts, newcomers: 24 });
 * if (built.kind === 'built') store(built.edition);
 */
export function buildEdition(input: EditionInput): BuiltEdition {
  const smallest = input.smallestClass ?? smallestClass;
  if (smallest < smallestClass)
    throw new RangeError(`The smallest class has at least ${smallestClass} cities, not ${smallest}`);
  const everyone = joinCounts(input.poolCounts.instrument, baseClassesOf(input.poolCounts, 'region'));
  const reasons = [...obstaclesOfDate(input), ...obstaclesOfSize(input, everyone.size, smallest)];
  return reasons.length > 0
    ? { kind: 'refused', reasons }
    : { kind: 'built', edition: editionOf(input, { everyone, smallest, noise: input.noise ?? ownNoise }) };
}

function obstaclesOfDate({ date, previous }: EditionInput): readonly BuildObstacle[] {
  if (!z.iso.date().safeParse(date).success) return [{ kind: 'not-a-date' }];
  return previous !== undefined && date <= previous.date ? [{ kind: 'not-later', latest: previous.date }] : [];
}

function obstaclesOfSize(
  { newcomers, origins }: EditionInput,
  size: number,
  smallest: number,
): readonly BuildObstacle[] {
  if (size < smallest) return [{ kind: 'too-few', needed: smallest }];
  if (size - mostOfOne(origins?.inAll) < smallest) return [{ kind: 'one-source', needed: smallest }];
  return newcomers < smallestChange ? [{ kind: 'too-few-new', needed: smallestChange }] : [];
}

interface Conditions {
  readonly everyone: Counts;
  readonly smallest: number;
  readonly noise: EditionNoise;
}

function editionOf(
  { date, poolCounts, previous, origins }: EditionInput,
  { everyone, smallest, noise }: Conditions,
): Edition {
  const { law, ratio, reach } = noise.table;
  const publish = (division: Division, counts: readonly ClassCounts[]): EditionDivision => ({
    id: division,
    classes: counts.map((own) => classOf(own, { poolCounts, division, noise })),
  });
  const ways = waysFor(everyone.size + noise.move(everyone.key, 'everyone/size'));
  return {
    format: 'chancery-edition',
    formatVersion: 3,
    number: (previous?.number ?? 0) + 1,
    date,
    instrument: { id: poolCounts.instrument.id, version: poolCounts.instrument.version },
    methodVersion: 2,
    licence: 'CC-BY-4.0',
    rules: { smallestClass: smallest, smallestChange, noise: { law, ratio, reach } },
    divisions: [
      publish('everyone', [{ ...everyone, id: 'everyone', baseClasses: [] }]),
      ...ways
        .map((way) => publish(way, mergedClasses({ poolCounts, origins }, way, smallest)))
        .filter(({ classes }) => classes.length > 1),
    ],
  };
}

interface ClassCounts extends Counts {
  readonly id: string;
  readonly baseClasses: EditionClass['baseClasses'];
}

/**
 * A way of dividing that would end as one class says nothing beside the whole, and is left out. A class counts for as
 * many cities as are left without those of the one other installation that most came from: that one may publish them
 * too.
 */
function mergedClasses(
  { poolCounts, origins }: Pick<EditionInput, 'poolCounts' | 'origins'>,
  way: PartitionId,
  smallest: number,
): readonly ClassCounts[] {
  const own = baseClassesOf(poolCounts, way);
  const sizes = own.map(({ size, baseClass }) => size - mostOfOne(origins?.inClass(way, baseClass)));
  const merged = mergeClasses({ sizes, ordered: partitions[way].ordered, smallest });
  return merged.map((positions) => {
    const parts = own.filter((_, position) => positions.includes(position));
    const baseClasses = parts.map(({ baseClass }) => baseClass);
    return { ...joinCounts(poolCounts.instrument, parts), id: baseClasses.join('+'), baseClasses };
  });
}

function baseClassesOf({ baseClasses }: PoolCounts, way: PartitionId): readonly BaseClassCounts[] {
  return baseClasses.filter(({ partition }) => partition === way);
}

interface Making {
  readonly poolCounts: PoolCounts;
  readonly division: Division;
  readonly noise: EditionNoise;
}

function classOf(counts: ClassCounts, { poolCounts, division, noise }: Making): EditionClass {
  const place = `${division}/${counts.id}`;
  const size = counts.size + noise.move(counts.key, `${place}/size`);
  return {
    id: counts.id,
    baseClasses: counts.baseClasses,
    size: sizeRange(size),
    sharesMayBeOff: sharesMayBeOff(size, noise.table),
    areas: byArea((area) =>
      areaFigures({
        upTo: noisySteps(counts, area, (key, at) => noise.move(key, `${place}/${area}/${at}`)),
        size,
        reach: Math.min(usualMove, noise.table.reach),
      }),
    ),
    questions: Object.fromEntries(
      publishedParts(poolCounts.instrument, division).map((parts) => [
        parts.question,
        sharesOf(counts, parts, { poolCounts, noise, size, place }),
      ]),
    ),
  };
}

/** How many cities lie at or below each step: each such set of cities is a cell. */
function noisySteps(counts: Counts, area: AreaId, move: (key: number, at: number) => number): readonly number[] {
  let [cities, key] = [0, 0];
  return Array.from({ length: areaSteps }, (_, at) => {
    const own = atStep(counts, areaIds.indexOf(area), at);
    cities += own.cities;
    key = addKeys(key, own.key);
    return cities + move(key, at);
  });
}

interface Sized extends Omit<Making, 'division'> {
  readonly size: number;
  readonly place: string;
}

function sharesOf(
  { cells, cellKeys }: Counts,
  { question, parts }: QuestionParts,
  { poolCounts, noise, size, place }: Sized,
): PartShares {
  const places = cellPlaces(poolCounts.instrument).get(question);
  const sumOf = (of: Uint32Array, part: readonly string[], add: (one: number, other: number) => number): number =>
    part.reduce((sum, cell) => add(sum, of[places?.get(cell) ?? -1] ?? 0), 0);
  return Object.fromEntries(
    parts.map(({ id, cells: part }) => {
      const count = sumOf(cells, part, (one, other) => one + other);
      return [
        id,
        publishedShare({
          count: count + noise.move(sumOf(cellKeys, part, addKeys), `${place}/${question}/${id}`),
          size,
        }),
      ];
    }),
  );
}

/** The range of a noisy number of cities. */
function sizeRange(size: number): SizeRange {
  if (size < 15) return '10-14';
  if (size < 25) return '15-24';
  if (size < 50) return '25-49';
  return size < 100 ? '50-99' : '100+';
}
