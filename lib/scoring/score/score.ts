/** What scoring says of a city: a range an area, never one number for all. */
import type { Answers } from '@/lib/instrument/answers/answer';
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId, FormId, Instrument } from '@/lib/instrument/model/instrument';

/** What is scored: answers that `parseAnswers` accepted, read in one of the two forms. */
export interface ScoreInput {
  readonly instrument: Instrument;
  readonly form: FormId;
  readonly answers: Answers;
}

/** What the answers say of one indicator: `[lo, hi]` in [0, 1]; equal where it is known exactly. */
export type IndicatorStatus =
  /** Answered with a value. */
  | 'answered'
  /** Not asked because its parent says no: exactly 0. */
  | 'closed'
  /** Unsure, withheld or absent, here or in a source: anything in [0, 1]. */
  | 'unknown'
  /** Out of the denominator. */
  | 'not-applicable';

export interface IndicatorScore {
  /** The question's id, or the derived indicator's. */
  readonly id: string;
  readonly area: AreaId;
  readonly weight: number;
  readonly status: IndicatorStatus;
  readonly lo: number;
  readonly hi: number;
  readonly evidenced: boolean;
}

export interface ApplicableAreaScore {
  readonly applicable: true;
  /** Points from 0 to 100, unrounded. */
  readonly low: number;
  readonly high: number;
  /** Best estimate, where at least 0.6 of the weight is known exactly. */
  readonly point: number | null;
  readonly evidenced: number;
  /** Share of the weight that is known exactly, from 0 to 1. */
  readonly knownShare: number;
  /** Every stage the range touches, lowest first. */
  readonly stages: readonly StageId[];
}

export interface NotApplicableAreaScore {
  readonly applicable: false;
  readonly low: null;
  readonly high: null;
  readonly point: null;
  readonly evidenced: null;
  readonly knownShare: null;
  readonly stages: readonly [];
}

export type AreaScore = ApplicableAreaScore | NotApplicableAreaScore;

export interface Score {
  readonly instrument: 'city-diplomacy-capacity';
  readonly version: number;
  readonly form: FormId;
  readonly areas: Readonly<Record<AreaId, AreaScore>>;
}
