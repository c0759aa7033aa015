/** What a report says of the pool of contributed assessments: ids and numbers, no words. */
import type { EditionClass, AreaFigures, PublishedShare } from '@/lib/benchmark/pool/edition/edition';
import type { BaseClassId, PartitionId } from '@/lib/benchmark/pool/partitions';
import type { PeerVerdict } from '@/lib/benchmark/pool/edition/peer-verdict';
import type { AreaId } from '@/lib/instrument/model/instrument';

export const divisionIds = ['everyone', 'region', 'population', 'position', 'mandate'] as const satisfies readonly (
  'everyone' | PartitionId
)[];
/** Everyone, or one of the ways in which the pool is divided. */
export type DivisionId = (typeof divisionIds)[number];

/** An edition as a report names it. */
export interface EditionName {
  readonly number: number;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** SHA-256 of its canonical JSON. */
  readonly checksum: string;
}

/** The class of cities that figures count. */
export type PeerGroup = Pick<EditionClass, 'baseClasses' | 'size' | 'sharesMayBeOff'>;

export interface AreaPeers {
  readonly area: AreaId;
  readonly figures: AreaFigures;
  /** Absent where the area does not apply to the city. */
  readonly verdict?: PeerVerdict;
}

/** A published share with whether the city itself is among those that it counts. */
export interface PartPeers {
  /** One cell of the question, or several. */
  readonly cells: readonly string[];
  readonly share: PublishedShare;
  readonly own: boolean;
}

/**
 * How many of the peers said the same, by each part that the city's own answer is in; and the one part of a question
 * that is published with a single one, whether the city is in it or not.
 */
export interface QuestionPeers {
  readonly question: string;
  /** Absent where the question counts towards no area. */
  readonly area?: AreaId;
  readonly shares: readonly PartPeers[];
}

/**
 * - `no-edition`: there is none.
 * - `other-questionnaire`: its figures are about another version of the questionnaire.
 * - `not-published`: it has no figures for this way of dividing the pool, or none for the city's class.
 * - `figures`: what it says. The quick form rests on other questions than the pool, so it has no areas.
 */
export type PeersReport =
  | { readonly kind: 'no-edition' }
  | { readonly kind: 'other-questionnaire'; readonly edition: EditionName }
  | {
      readonly kind: 'not-published';
      readonly edition: EditionName;
      readonly division: DivisionId;
      readonly offered: readonly DivisionId[];
    }
  | PeerFigures;

export interface PeerFigures {
  readonly kind: 'figures';
  readonly edition: EditionName;
  readonly division: DivisionId;
  /** The base class that the city is in; absent for everyone. */
  readonly own?: BaseClassId;
  /** The ways of dividing the pool that the edition publishes. */
  readonly offered: readonly DivisionId[];
  readonly group: PeerGroup;
  readonly areas: readonly AreaPeers[];
  readonly questions: readonly QuestionPeers[];
}
