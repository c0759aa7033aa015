/** A frozen, dated benchmark: what it publishes, and nothing that it does not. */
import type { DimensionId } from '@/lib/instrument/instrument';
import type { BaseClassId, PartitionId } from './partitions';

/** How many cities, never exactly. */
export const sizeBands = ['10-14', '15-24', '25-49', '50-99', '100+'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** A share of the cities of a class: percent to the nearest 5, or a count too small or too near the whole to be told. */
export type PublishedShare = number | 'few' | 'nearly-all';

/** Whole points from 0 to 100. */
export interface HeadingFigures {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** 95 % interval of the median by order statistics. */
  readonly medianFrom: number;
  readonly medianTo: number;
}

export interface EditionClass {
  /** The base classes joined with `+`, in their order; `everyone` for the whole. */
  readonly id: string;
  readonly baseClasses: readonly BaseClassId[];
  readonly size: SizeBand;
}

/** Figures of all classes at once, so that none can be had by subtracting the others from the whole. */
export interface EditionFigures<Id extends string, Figures> {
  readonly id: Id;
  /** Number of the edition that first published them: this one, or an earlier one whose figures are kept. */
  readonly from: number;
  /** The classes as they stood then. */
  readonly classes: readonly (EditionClass & { readonly figures: Figures })[];
}

/** By cell. */
export type CellShares = Readonly<Record<string, PublishedShare>>;

/** One way of dividing the pool, or the whole (`everyone`, with a single class). */
export interface EditionPartition {
  readonly id: 'everyone' | PartitionId;
  readonly headings: readonly EditionFigures<DimensionId, HeadingFigures>[];
  readonly questions: readonly EditionFigures<string, CellShares>[];
}

export interface Edition {
  readonly format: 'chancery-edition';
  readonly formatVersion: 1;
  /** 1, 2, 3, … within one installation. */
  readonly number: number;
  /** ISO 8601 calendar date: also the name by which it is asked for. */
  readonly date: string;
  readonly instrument: { readonly id: 'city-diplomacy-capacity'; readonly version: number };
  /** Of the rules on this page of the method. */
  readonly methodVersion: 1;
  /** SPDX identifier. */
  readonly licence: 'CC-BY-4.0';
  readonly rules: { readonly smallestClass: number; readonly smallestChange: number };
  /** `everyone` first; then in the order of `partitionIds`. A partition that has never been publishable is left out. */
  readonly partitions: readonly EditionPartition[];
}

/** As it is stored and served: the checksum is the SHA-256, in hexadecimal, of the canonical JSON of the edition. */
export interface SealedEdition {
  readonly edition: Edition;
  readonly checksum: string;
}
