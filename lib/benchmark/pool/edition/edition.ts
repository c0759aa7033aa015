/** A frozen, dated benchmark: what it publishes, and nothing that it does not. */
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { BaseClassId, PartitionId } from '@/lib/benchmark/pool/partitions';

/** How many cities, by the noisy number, never exactly. */
export const sizeRanges = ['10-14', '15-24', '25-49', '50-99', '100+'] as const;
export type SizeRange = (typeof sizeRanges)[number];

/** The fewest and the most cities of a range; the last is open. */
export const sizeEnds = {
  '10-14': { from: 10, to: 14 },
  '15-24': { from: 15, to: 24 },
  '25-49': { from: 25, to: 49 },
  '50-99': { from: 50, to: 99 },
  '100+': { from: 100, to: undefined },
} as const satisfies Record<SizeRange, { readonly from: number; readonly to: number | undefined }>;

/**
 * A share of the cities of a class: percent to the nearest 5, or a count too small or too near the whole to be told.
 */
export type PublishedShare = number | 'few' | 'nearly-all';

/** Points from 0 to 100, to the nearest 5. */
export interface AreaFigures {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** 95 % interval of the median by order statistics, wider by the noise. */
  readonly medianFrom: number;
  readonly medianTo: number;
  /** So many points, to either side, for the noise and the rounding. */
  readonly mayBeOff: number;
}

/** By part: see `publishedParts`. */
export type PartShares = Readonly<Record<string, PublishedShare>>;

/** What is told of the cities of one or several base classes of a division; or of everyone. */
export interface EditionClass {
  /** The base classes joined with `+`, in their order; `everyone` for the whole. */
  readonly id: string;
  /** Empty for the whole. */
  readonly baseClasses: readonly BaseClassId[];
  readonly size: SizeRange;
  /** Of every ten shares told in percent, nine are off by no more points than this. */
  readonly sharesMayBeOff: number;
  readonly areas: Readonly<Record<AreaId, AreaFigures>>;
  /** By question. */
  readonly questions: Readonly<Record<string, PartShares>>;
}

/** One way of dividing the pool into at least two classes, or the whole (`everyone`, with a single class). */
export interface EditionDivision {
  readonly id: 'everyone' | PartitionId;
  readonly classes: readonly EditionClass[];
}

export interface Edition {
  readonly format: 'chancery-edition';
  readonly formatVersion: 3;
  /** 1, 2, 3, … within one installation and one version of the questionnaire. */
  readonly number: number;
  /** ISO 8601 calendar date: also the name by which it is asked for. */
  readonly date: string;
  readonly instrument: { readonly id: 'city-diplomacy-capacity'; readonly version: number };
  /** Of the rules on this page of the method. */
  readonly methodVersion: 2;
  /** SPDX identifier. */
  readonly licence: 'CC-BY-4.0';
  readonly rules: {
    readonly smallestClass: number;
    readonly smallestChange: number;
    readonly noise: { readonly law: string; readonly ratio: number; readonly reach: number };
  };
  /** `everyone` first; then in the order of `partitionIds` those that are published. */
  readonly divisions: readonly EditionDivision[];
}

/** As it is stored and served: the checksum is the SHA-256, in hexadecimal, of the canonical JSON of the edition. */
export interface SealedEdition {
  readonly edition: Edition;
  readonly checksum: string;
}
