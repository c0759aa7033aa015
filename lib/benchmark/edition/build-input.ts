/** What an edition is built from, and what comes of it. */
import type { Instrument } from '@/lib/instrument/instrument';
import type { Edition } from './edition';
import type { Ledger } from './ledger';
import type { Rules } from './rules';
import type { Tally } from './tally';

export interface EditionInput {
  readonly instrument: Instrument;
  /** ISO 8601 calendar date, later than that of every earlier edition. */
  readonly date: string;
  readonly tally: Tally;
  /** All of them, oldest first. */
  readonly earlier: readonly Edition[];
  /** The one that was made with the latest edition; `emptyLedger` before the first. */
  readonly ledger: Ledger;
  /** All on where left out. */
  readonly rules?: Rules;
  /** 10 where left out; an installation may ask for more. */
  readonly smallestClass?: number;
}

/** Why there is no edition. */
export type Refusal =
  /** Fewer contributions than any published class must have. */
  | { readonly kind: 'too-few'; readonly needed: number }
  /** Fewer new contributions since the latest edition than needed. */
  | { readonly kind: 'too-few-new'; readonly needed: number }
  /** Not a calendar date. */
  | { readonly kind: 'not-a-date' }
  /** Not later than the latest edition. */
  | { readonly kind: 'not-later'; readonly latest: string }
  /** The earlier editions are of another version of the questionnaire. */
  | { readonly kind: 'other-instrument'; readonly version: number };

export type BuiltEdition =
  | { readonly kind: 'built'; readonly edition: Edition; readonly ledger: Ledger }
  | { readonly kind: 'refused'; readonly reasons: readonly Refusal[] };
