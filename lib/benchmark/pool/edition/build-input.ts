/** What an edition is built from, and what comes of it. */
import type { Edition } from './edition';
import type { NoiseTable } from './noise-table';
import type { Origins } from '@/lib/benchmark/pool/origins';
import type { PoolCounts } from './pool-counts';

export interface EditionInput {
  /** ISO 8601 calendar date, later than that of the edition before. */
  readonly date: string;
  /** Of every contribution to one version of the questionnaire that stands. */
  readonly poolCounts: PoolCounts;
  /** How many of them no edition has counted yet. */
  readonly newcomers: number;
  /** The edition before, of the same version of the questionnaire. */
  readonly previous?: Pick<Edition, 'number' | 'date'> | undefined;
  /** Of the same contributions, where some came with files of other installations. */
  readonly origins?: Origins | undefined;
  /** 10 where left out; an installation may ask for more. */
  readonly smallestClass?: number;
  /** The one that the product publishes by where left out. */
  readonly noise?: EditionNoise;
}

/**
 * Where the noise comes from. `move` is given the place too, so that a test can show what noise drawn anew gives away.
 */
export interface EditionNoise {
  readonly table: NoiseTable;
  readonly move: (key: number, place: string) => number;
}

/** Why there is no edition. */
export type BuildObstacle =
  /** Fewer contributions than any published class must have. */
  | { readonly kind: 'too-few'; readonly needed: number }
  /** Without those that came from one other installation, fewer contributions than any published class must have. */
  | { readonly kind: 'one-source'; readonly needed: number }
  /** Fewer new contributions since the latest edition than needed. */
  | { readonly kind: 'too-few-new'; readonly needed: number }
  /** Not a calendar date. */
  | { readonly kind: 'not-a-date' }
  /** Not later than the latest edition. */
  | { readonly kind: 'not-later'; readonly latest: string };

export type BuiltEdition =
  | { readonly kind: 'built'; readonly edition: Edition }
  | { readonly kind: 'refused'; readonly reasons: readonly BuildObstacle[] };
