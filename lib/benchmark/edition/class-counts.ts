/** The counts of a class: those of its base classes together. */
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import type { CellShares, EditionClass, HeadingFigures, SizeBand } from './edition';
import { headingFigures, headingRanges } from './heading-figures';
import type { Mask } from './membership';
import { partitions, type PartitionId } from './partitions';
import { allRules, type Rules } from './rules';
import { codeShare, shareRange } from './share-coding';
import { cellPlaces, headingTenths, type Tally } from './tally';
import { thresholds } from './heading-figures';

export interface ClassCounts {
  readonly id: string;
  readonly baseClasses: EditionClass['baseClasses'];
  /** The base classes as a set; all of them for the whole. */
  readonly set: Mask;
  readonly size: number;
  readonly cells: Uint32Array;
  readonly tenths: Uint32Array;
}

/** The whole, counted through one partition: every city is in exactly one base class of each. */
export function countEveryone(tally: Tally): ClassCounts {
  const all = partitions.region.baseClasses.map((_, position) => position);
  return { ...countClass(tally, 'region', all), id: 'everyone', baseClasses: [] };
}

/** @param members positions of base classes in the partition. */
export function countClass(tally: Tally, partition: PartitionId, members: readonly number[]): ClassCounts {
  const own = tally.baseClasses.filter((counts) => counts.partition === partition).filter((_, position) => members.includes(position));
  const first = own[0];
  if (first === undefined) throw new RangeError(`A class of '${partition}' has at least one base class`);
  const cells = new Uint32Array(first.cells.length);
  const tenths = new Uint32Array(first.tenths.length);
  let size = 0;
  for (const counts of own) {
    for (let at = 0; at < cells.length; at += 1) cells[at] = (cells[at] ?? 0) + (counts.cells[at] ?? 0);
    for (let at = 0; at < tenths.length; at += 1) tenths[at] = (tenths[at] ?? 0) + (counts.tenths[at] ?? 0);
    for (const cities of counts.members.values()) size += cities;
  }
  const baseClasses = own.map(({ baseClass }) => baseClass);
  return { id: baseClasses.join('+'), baseClasses, set: members.reduce((set, at) => set | (1 << at), 0), size, cells, tenths };
}

/** The band of a number of cities that may be published. */
export function sizeBand(size: number): SizeBand {
  if (size < 15) return '10-14';
  if (size < 25) return '15-24';
  if (size < 50) return '25-49';
  return size < 100 ? '50-99' : '100+';
}

/** What is said of a class beside its figures. */
export function describeClass({ id, baseClasses, size }: ClassCounts): EditionClass {
  return { id, baseClasses, size: sizeBand(size) };
}

/** The published shares of one question in a class. */
export function sharesOf(tally: Tally, counts: ClassCounts, { question, rules }: { readonly question: string; readonly rules: Rules }): CellShares {
  const place = cellPlaces(tally.instrument).places.get(question);
  if (place === undefined) throw new RangeError(`Question '${question}' is not contributed`);
  return Object.fromEntries(
    place.cells.cells.map((cell, index) => [cell, codeShare({ count: counts.cells[place.from + index] ?? 0, size: counts.size }, rules)]),
  );
}

/** The published figures of one heading in a class. */
export function headingOf(counts: ClassCounts, heading: DimensionId): HeadingFigures {
  return headingFigures(headingTenths(counts, dimensionIds.indexOf(heading)));
}

/** Cell by cell, how many cities a reader can tell to be in it, at least and at most. */
export interface Ranges {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** What published shares tell of a class of a known size; a cell without a share is open. */
export function shareRanges(shares: CellShares, cells: readonly string[], size: number): Ranges {
  const ranges = cells.map((cell) => {
    const share = shares[cell];
    return share === undefined ? { lo: 0, hi: size } : shareRange(share, size);
  });
  return { lo: Int32Array.from(ranges, ({ lo }) => lo), hi: Int32Array.from(ranges, ({ hi }) => hi) };
}

/** What the figures of a heading tell: at or below each threshold. */
export function figureRanges(figures: HeadingFigures, size: number): Ranges {
  const ranges = { lo: new Int32Array(thresholds), hi: new Int32Array(thresholds) };
  headingRanges(figures, size, ranges);
  return ranges;
}

/** What the figures of a class would tell if they were published by all rules. */
export function tellingShares(tally: Tally, counts: ClassCounts, question: string): Ranges {
  const cells = cellPlaces(tally.instrument).places.get(question)?.cells.cells ?? [];
  return shareRanges(sharesOf(tally, counts, { question, rules: allRules }), cells, counts.size);
}
