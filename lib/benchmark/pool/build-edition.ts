/** From counted contributions to a frozen edition (method, section 6). */
import { z } from 'zod';
import { type DimensionId, dimensionIds } from '@/lib/instrument/instrument';
import { byDimension } from '@/lib/scoring/score/by-dimension';
import type { BuiltEdition, EditionInput, EditionNoise, Refusal } from './build-input';
import type { Edition, EditionClass, EditionDivision, PartShares, SizeBand } from './edition';
import { headingFigures } from './heading-figures';
import { mergeClasses } from './merge-classes';
import { noiseOf, noiseTable, usualMove } from './noise-table';
import { mostOfOne } from './origins';
import { type PartitionId, partitions } from './partitions';
import { type Division, publishedParts, type QuestionParts } from './published-parts';
import { addKeys } from './record-key';
import { smallestChange, smallestClass, waysFor } from './rules';
import { publishedShare, sharesMayBeOff } from './share';
import { atStep, type BaseClassCounts, cellPlaces, type Counts, headingSteps, joinCounts, type Tally } from './tally';

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
 * const built = buildEdition({ date: '2026-12-01', tally, newcomers: 24 });
 * if (built.kind === 'built') store(built.edition);
 */
export function buildEdition(input: EditionInput): BuiltEdition {
  const smallest = input.smallestClass ?? smallestClass;
  if (smallest < smallestClass) throw new RangeError(`The smallest class has at least ${smallestClass} cities, not ${smallest}`);
  const everyone = joinCounts(input.tally.instrument, baseClassesOf(input.tally, 'region'));
  const reasons = [...refusalsOfDate(input), ...refusalsOfSize(input, everyone.size, smallest)];
  return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'built', edition: editionOf(input, { everyone, smallest, noise: input.noise ?? ownNoise }) };
}

function refusalsOfDate({ date, previous }: EditionInput): readonly Refusal[] {
  if (!z.iso.date().safeParse(date).success) return [{ kind: 'not-a-date' }];
  return previous !== undefined && date <= previous.date ? [{ kind: 'not-later', latest: previous.date }] : [];
}

function refusalsOfSize({ newcomers, origins }: EditionInput, size: number, smallest: number): readonly Refusal[] {
  if (size < smallest) return [{ kind: 'too-few', needed: smallest }];
  if (size - mostOfOne(origins?.inAll) < smallest) return [{ kind: 'one-source', needed: smallest }];
  return newcomers < smallestChange ? [{ kind: 'too-few-new', needed: smallestChange }] : [];
}

interface Conditions {
  readonly everyone: Counts;
  readonly smallest: number;
  readonly noise: EditionNoise;
}

function editionOf({ date, tally, previous, origins }: EditionInput, { everyone, smallest, noise }: Conditions): Edition {
  const { law, ratio, reach } = noise.table;
  const publish = (division: Division, counts: readonly ClassCounts[]): EditionDivision => ({
    id: division,
    classes: counts.map((own) => classOf(own, { tally, division, noise })),
  });
  const ways = waysFor(everyone.size + noise.move(everyone.key, 'everyone/size'));
  return {
    format: 'chancery-edition',
    formatVersion: 2,
    number: (previous?.number ?? 0) + 1,
    date,
    instrument: { id: tally.instrument.id, version: tally.instrument.version },
    methodVersion: 2,
    licence: 'CC-BY-4.0',
    rules: { smallestClass: smallest, smallestChange, noise: { law, ratio, reach } },
    divisions: [
      publish('everyone', [{ ...everyone, id: 'everyone', baseClasses: [] }]),
      ...ways.map((way) => publish(way, mergedClasses({ tally, origins }, way, smallest))).filter(({ classes }) => classes.length > 1),
    ],
  };
}

interface ClassCounts extends Counts {
  readonly id: string;
  readonly baseClasses: EditionClass['baseClasses'];
}

/**
 * A way of dividing that would end as one class says nothing beside the whole, and is left out. A class counts for as
 * many cities as are left without those of the one other installation that most came from: that one may publish them too.
 */
function mergedClasses({ tally, origins }: Pick<EditionInput, 'tally' | 'origins'>, way: PartitionId, smallest: number): readonly ClassCounts[] {
  const own = baseClassesOf(tally, way);
  const sizes = own.map(({ size, baseClass }) => size - mostOfOne(origins?.inClass(way, baseClass)));
  const merged = mergeClasses({ sizes, ordered: partitions[way].ordered, smallest });
  return merged.map((positions) => {
    const parts = own.filter((_, position) => positions.includes(position));
    const baseClasses = parts.map(({ baseClass }) => baseClass);
    return { ...joinCounts(tally.instrument, parts), id: baseClasses.join('+'), baseClasses };
  });
}

function baseClassesOf({ baseClasses }: Tally, way: PartitionId): readonly BaseClassCounts[] {
  return baseClasses.filter(({ partition }) => partition === way);
}

interface Making {
  readonly tally: Tally;
  readonly division: Division;
  readonly noise: EditionNoise;
}

function classOf(counts: ClassCounts, { tally, division, noise }: Making): EditionClass {
  const place = `${division}/${counts.id}`;
  const size = counts.size + noise.move(counts.key, `${place}/size`);
  return {
    id: counts.id,
    baseClasses: counts.baseClasses,
    size: sizeBand(size),
    sharesMayBeOff: sharesMayBeOff(size, noise.table),
    headings: byDimension((heading) =>
      headingFigures({
        upTo: noisySteps(counts, heading, (key, at) => noise.move(key, `${place}/${heading}/${at}`)),
        size,
        reach: Math.min(usualMove, noise.table.reach),
      }),
    ),
    questions: Object.fromEntries(
      publishedParts(tally.instrument, division).map((parts) => [parts.question, sharesOf(counts, parts, { tally, noise, size, place })]),
    ),
  };
}

/** How many cities lie at or below each step: each such set of cities is a cell. */
function noisySteps(counts: Counts, heading: DimensionId, move: (key: number, at: number) => number): readonly number[] {
  let [cities, key] = [0, 0];
  return Array.from({ length: headingSteps }, (_, at) => {
    const own = atStep(counts, dimensionIds.indexOf(heading), at);
    cities += own.cities;
    key = addKeys(key, own.key);
    return cities + move(key, at);
  });
}

interface Sized extends Omit<Making, 'division'> {
  readonly size: number;
  readonly place: string;
}

function sharesOf({ cells, cellKeys }: Counts, { question, parts }: QuestionParts, { tally, noise, size, place }: Sized): PartShares {
  const places = cellPlaces(tally.instrument).get(question);
  const sumOf = (of: Uint32Array, part: readonly string[], add: (one: number, other: number) => number): number =>
    part.reduce((sum, cell) => add(sum, of[places?.get(cell) ?? -1] ?? 0), 0);
  return Object.fromEntries(
    parts.map(({ id, cells: part }) => {
      const count = sumOf(cells, part, (one, other) => one + other);
      return [id, publishedShare({ count: count + noise.move(sumOf(cellKeys, part, addKeys), `${place}/${question}/${id}`), size })];
    }),
  );
}

/** The band of a noisy number of cities. */
function sizeBand(size: number): SizeBand {
  if (size < 15) return '10-14';
  if (size < 25) return '15-24';
  if (size < 50) return '25-49';
  return size < 100 ? '50-99' : '100+';
}
