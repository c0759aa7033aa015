/** Counts contributions one by one, in memory that does not grow with their number. */
import { dimensionIds, type Instrument } from '@/lib/instrument/instrument';
import { contributedCells, type QuestionCells } from './cells';
import type { Contribution } from './contribution';
import { partitionIds, partitions, type BaseClassId, type PartitionId } from './partitions';

/** A heading lies from 0 to 1000 tenths of a point. */
const tenths = 1001;

/** The counts of one base class. */
export interface BaseClassTally {
  readonly partition: PartitionId;
  readonly baseClass: BaseClassId;
  /** Members, by the edition that first counted them; 0 for those that no edition has counted yet. */
  readonly members: Map<number, number>;
  /** Cities that were counted and have withdrawn since, by the edition that first counted them. */
  readonly leavers: Map<number, number>;
  /** Members in a cell; cells of all questions behind each other. */
  readonly cells: Uint32Array;
  /** Members with a heading at so many tenths; headings behind each other. */
  readonly tenths: Uint32Array;
}

export interface Tally {
  readonly instrument: Instrument;
  /** In the order of partitions and their base classes; all of them, empty ones too. */
  readonly baseClasses: readonly BaseClassTally[];
  /**
   * Counts a member.
   *
   * @param joined number of the edition that first counted it; undefined where none has.
   * @throws RangeError where it belongs to another version of the questionnaire or is in a cell that does not exist.
   */
  count(contribution: Contribution, joined: number | undefined): void;
  /** Notes one that the latest edition counted and that has withdrawn since. */
  leave(contribution: Pick<Contribution, 'profile'>, joined: number): void;
}

/** Where the cells of a question stand among all cells. */
export interface CellPlaces {
  readonly places: ReadonlyMap<string, { readonly from: number; readonly cells: QuestionCells; readonly at: ReadonlyMap<string, number> }>;
  readonly total: number;
}

const laidOut = new WeakMap<Instrument, CellPlaces>();

/** The place of every cell of every contributed question in the arrays of a tally. */
export function cellPlaces(instrument: Instrument): CellPlaces {
  const found = laidOut.get(instrument) ?? layOut(instrument);
  laidOut.set(instrument, found);
  return found;
}

function layOut(instrument: Instrument): CellPlaces {
  let total = 0;
  const places = new Map(
    contributedCells(instrument).map((cells) => {
      const from = total;
      total += cells.cells.length;
      return [cells.question, { from, cells, at: new Map(cells.cells.map((cell, index) => [cell, from + index])) }];
    }),
  );
  return { places, total };
}

/** The counts of one heading, as a stretch of the whole array: how many cities lie at 0, 1, 2, … 1000 tenths. */
export function headingTenths(counts: Pick<BaseClassTally, 'tenths'>, heading: number): Uint32Array {
  return counts.tenths.subarray(heading * tenths, (heading + 1) * tenths);
}

/**
 * An empty tally: counts a base class and cell, and a histogram of tenths a base class and heading. Its size depends
 * on the questionnaire alone.
 *
 * @example
 * const tally = startTally(instrument);
 * for (const { contribution, joined } of members) tally.count(contribution, joined);
 */
export function startTally(instrument: Instrument): Tally {
  const { total } = cellPlaces(instrument);
  const byPartition = partitionIds.map((partition) =>
    partitions[partition].baseClasses.map(
      (baseClass): BaseClassTally => ({
        partition,
        baseClass,
        members: new Map(),
        leavers: new Map(),
        cells: new Uint32Array(total),
        tenths: new Uint32Array(dimensionIds.length * tenths),
      }),
    ),
  );
  return {
    instrument,
    baseClasses: byPartition.flat(),
    count: (contribution, joined) => {
      const marks = cellMarks(instrument, contribution);
      const points = tenthMarks(contribution);
      for (const counts of ownClasses(byPartition, contribution)) {
        addOne(counts.members, joined ?? 0);
        for (const mark of marks) counts.cells[mark] = (counts.cells[mark] ?? 0) + 1;
        for (const point of points) counts.tenths[point] = (counts.tenths[point] ?? 0) + 1;
      }
    },
    leave: (contribution, joined) => {
      for (const counts of ownClasses(byPartition, contribution)) addOne(counts.leavers, joined);
    },
  };
}

function addOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ownClasses(byPartition: readonly (readonly BaseClassTally[])[], { profile }: Pick<Contribution, 'profile'>): readonly BaseClassTally[] {
  return byPartition.map((classes) => {
    const own = classes.find(({ partition, baseClass }) => profile[partition] === baseClass);
    if (own === undefined) throw new RangeError('A contribution is in one base class of every partition');
    return own;
  });
}

function cellMarks(instrument: Instrument, { instrumentVersion, answers }: Contribution): readonly number[] {
  if (instrumentVersion !== instrument.version) {
    throw new RangeError(`A contribution to version ${instrumentVersion} cannot be counted with version ${instrument.version}`);
  }
  const marks: number[] = [];
  for (const [question, { at }] of cellPlaces(instrument).places) {
    for (const cell of answers[question] ?? []) {
      const place = at.get(cell);
      if (place === undefined) throw new RangeError(`Question '${question}' has no cell '${cell}'`);
      marks.push(place);
    }
  }
  return marks;
}

function tenthMarks({ headings }: Contribution): readonly number[] {
  return dimensionIds.map((heading, index) => {
    const middle = headings[heading];
    if (!Number.isInteger(middle) || middle < 0 || middle >= tenths) throw new RangeError(`A heading lies from 0 to 1000 tenths, not at ${middle}`);
    return index * tenths + middle;
  });
}
