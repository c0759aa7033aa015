/** Counts contributions one by one, in memory that does not grow with their number. */
import { areaIds, type Instrument } from '@/lib/instrument/model/instrument';
import { contributedCells } from '@/lib/benchmark/pool/contribution/cells';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { areaStep } from './area-figures';
import { partitionIds, partitions, type BaseClassId, type PartitionId } from '@/lib/benchmark/pool/partitions';
import { addKeys, isRecordKey } from '@/lib/benchmark/pool/record-key';
import { step } from '@/lib/benchmark/pool/rules';

/** An area is counted by steps of five points: 0, 5, … 100. */
export const areaSteps = 100 / step + 1;

/** The cities of one base class, or of several that are published as one. */
export interface Counts {
  readonly size: number;
  /** The sum of all record keys. */
  readonly key: number;
  /** Cities in a cell; cells of all questions behind each other. */
  readonly cells: Uint32Array;
  /** The sum of the record keys in a cell. */
  readonly cellKeys: Uint32Array;
  /** Cities with an area at 0, 5, … 100 points; areas behind each other. */
  readonly steps: Uint32Array;
  /** The sum of the record keys at such a step. */
  readonly stepKeys: Uint32Array;
}

export interface BaseClassCounts extends Counts {
  readonly partition: PartitionId;
  readonly baseClass: BaseClassId;
}

export interface PoolCounts {
  readonly instrument: Instrument;
  /** In the order of partitions and their base classes; all of them, empty ones too. */
  readonly baseClasses: readonly BaseClassCounts[];
  /**
   * Counts a contribution with its record key.
   *
   * @throws RangeError where it belongs to another version of the questionnaire, is in a cell that does not exist, or
   * its key is none.
   */
  count(contribution: Contribution, recordKey: number): void;
}

const placesKnown = new WeakMap<Instrument, ReadonlyMap<string, ReadonlyMap<string, number>>>();

/** The place of every cell of every contributed question in the arrays of `PoolCounts`. */
export function cellPlaces(instrument: Instrument): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = placesKnown.get(instrument) ?? layOut(instrument);
  placesKnown.set(instrument, found);
  return found;
}

function layOut(instrument: Instrument): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let total = 0;
  return new Map(
    contributedCells(instrument).map(({ question, cells }) => [
      question,
      new Map(cells.map((cell) => [cell, total++])),
    ]),
  );
}

/** The cities at one step of an area, and the sum of their keys. */
export function atStep(
  counts: Pick<Counts, 'steps' | 'stepKeys'>,
  area: number,
  at: number,
): { readonly cities: number; readonly key: number } {
  const place = area * areaSteps + at;
  return { cities: counts.steps[place] ?? 0, key: counts.stepKeys[place] ?? 0 };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Counts of nothing yet: a count and a sum of keys for every base class and cell, and for every step of every area. Its
 * size depends on the questionnaire alone.
 *
 * @example
 * const poolCounts = startPoolCounts(instrument);
 * for (const { contribution, recordKey } of members) poolCounts.count(contribution, recordKey);
 */
export function startPoolCounts(instrument: Instrument): PoolCounts {
  const byPartition = partitionIds.map((partition) =>
    partitions[partition].baseClasses.map((baseClass): Writable<BaseClassCounts> => ({
      partition,
      baseClass,
      ...emptyCounts(instrument),
    })),
  );
  return {
    instrument,
    baseClasses: byPartition.flat(),
    count: (contribution, recordKey) => {
      if (!isRecordKey(recordKey))
        throw new RangeError(`A record key is a whole number below 2 to the power of 31, not ${recordKey}`);
      const marks = cellMarks(instrument, contribution);
      const points = stepMarks(contribution);
      for (const counts of ownClasses(byPartition, contribution)) countIn(counts, { marks, points, recordKey });
    },
  };
}

function emptyCounts(instrument: Instrument): Writable<Counts> {
  const cells = [...cellPlaces(instrument).values()].reduce((sum, places) => sum + places.size, 0);
  const steps = areaIds.length * areaSteps;
  return {
    size: 0,
    key: 0,
    cells: new Uint32Array(cells),
    cellKeys: new Uint32Array(cells),
    steps: new Uint32Array(steps),
    stepKeys: new Uint32Array(steps),
  };
}

interface Marks {
  readonly marks: readonly number[];
  readonly points: readonly number[];
  readonly recordKey: number;
}

function countIn(counts: Writable<Counts>, { marks, points, recordKey }: Marks): void {
  counts.size += 1;
  counts.key = addKeys(counts.key, recordKey);
  for (const mark of marks) addAt(counts.cells, counts.cellKeys, { at: mark, cities: 1, key: recordKey });
  for (const point of points) addAt(counts.steps, counts.stepKeys, { at: point, cities: 1, key: recordKey });
}

function addAt(
  counts: Uint32Array,
  keys: Uint32Array,
  { at, cities, key }: { readonly at: number; readonly cities: number; readonly key: number },
): void {
  counts[at] = (counts[at] ?? 0) + cities;
  keys[at] = addKeys(keys[at] ?? 0, key);
}

/** Several base classes of one partition as one. */
export function joinCounts(instrument: Instrument, all: readonly Counts[]): Counts {
  const joined = emptyCounts(instrument);
  for (const { size, key, cells, cellKeys, steps, stepKeys } of all) {
    joined.size += size;
    joined.key = addKeys(joined.key, key);
    cells.forEach((cities, at) => addAt(joined.cells, joined.cellKeys, { at, cities, key: cellKeys[at] ?? 0 }));
    steps.forEach((cities, at) => addAt(joined.steps, joined.stepKeys, { at, cities, key: stepKeys[at] ?? 0 }));
  }
  return joined;
}

function ownClasses<Own extends BaseClassCounts>(
  byPartition: readonly (readonly Own[])[],
  { profile }: Pick<Contribution, 'profile'>,
): readonly Own[] {
  return byPartition.map((classes) => {
    const own = classes.find(({ partition, baseClass }) => profile[partition] === baseClass);
    if (own === undefined) throw new RangeError('A contribution is in one base class of every partition');
    return own;
  });
}

function cellMarks(instrument: Instrument, { instrumentVersion, answers }: Contribution): readonly number[] {
  if (instrumentVersion !== instrument.version) {
    throw new RangeError(
      `A contribution to version ${instrumentVersion} cannot be counted with version ${instrument.version}`,
    );
  }
  const marks: number[] = [];
  for (const [question, places] of cellPlaces(instrument)) {
    for (const cell of answers[question] ?? []) {
      const place = places.get(cell);
      if (place === undefined) throw new RangeError(`Question '${question}' has no cell '${cell}'`);
      marks.push(place);
    }
  }
  return marks;
}

function stepMarks({ areas }: Contribution): readonly number[] {
  return areaIds.map((area, index) => {
    const middle = areas[area];
    if (!Number.isInteger(middle) || middle < 0 || middle > 1000)
      throw new RangeError(`An area lies from 0 to 1000 tenths, not at ${middle}`);
    return index * areaSteps + areaStep(middle);
  });
}
