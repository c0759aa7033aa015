/** What one city gives to the pool: its classes, its five areas and its choices. No name, no text, no evidence. */
import type { AreaId, FormId } from '@/lib/instrument/model/instrument';
import type { BaseClassId, PartitionId } from '@/lib/benchmark/pool/partitions';

/**
 * What a city said to one question, as cells: the option chosen; for levels the digit; for a checklist every option
 * chosen, or `none`; for a matrix `row/option`, or `row/none`. Where nothing was said, one of `unsaidCells` alone.
 */
export type AnswerCells = readonly string[];

/** `no-answer`: unsure, withheld or left open. `does-not-apply`: not applicable, or closed by an earlier answer. */
export const unsaidCells = ['no-answer', 'does-not-apply'] as const;

/** An empty checklist is an answer: none of these. */
export const noneCell = 'none';

export interface Contribution {
  readonly instrumentVersion: number;
  /** Only the full form can be contributed, so that every share has the same cities under it. */
  readonly form: Extract<FormId, 'full'>;
  readonly profile: Readonly<Record<PartitionId, BaseClassId>>;
  /** The middle of the range, 0 to 100, in tenths of a point: a whole number from 0 to 1000. */
  readonly areas: Readonly<Record<AreaId, number>>;
  /** Every question but the country, in the order of the instrument. */
  readonly answers: Readonly<Record<string, AnswerCells>>;
}

/** Why a report cannot be contributed. */
export type ContributionObstacle =
  | { readonly kind: 'quick-form' }
  | { readonly kind: 'no-country-region' }
  /** Under half of the weight is known, or nothing of it applies. */
  | { readonly kind: 'area-unknown'; readonly area: AreaId }
  /** A workshop is still voting on it: what it says in the end is not known yet. */
  | { readonly kind: 'workshop-open' }
  /** It answers another version of the questionnaire than the pool takes now. */
  | { readonly kind: 'other-version'; readonly version: number; readonly current: number };

/** At least this share of an area's weight must be known exactly. */
export const knownShareNeeded = 0.5;
