/**
 * One entry of the catalogue of advice. Structure only: the words (title, what, why, first step, steps for
 * the first 90 days, whom to involve, what would change our mind) stand in the message catalogue under
 * `recommendations.<id>`.
 */
import type { AnswerValue } from '@/lib/instrument/answer';
import type { DimensionId } from '@/lib/instrument/instrument';

/** A condition on the answers and the indicators; plain data, so that a page can print it. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The indicator is known and its value is under this; or, with `orUnknown`, nothing is known of it. */
  | { readonly indicator: string; readonly below: number; readonly orUnknown?: true }
  | { readonly indicator: string; readonly atLeast: number }
  /** The answer is one of these options, levels (as "0" to "4"), or contains one of them. */
  | { readonly question: string; readonly is: readonly string[] };

/** The obstacles of 2020 and the needs of 2022, as cross-tags of the advice. */
export type Need = 'funding' | 'training' | 'recognition' | 'coordination';

/** Sets the answer to a question to at least this: an action never lowers an answer. */
export interface SetMove {
  readonly question: string;
  readonly to: AnswerValue;
}

/**
 * Adds to a checklist, or to one row of a matrix, the first `atMost` of the options that the city chose in another
 * question and does not have here yet (in a matrix: in no row), in the order of the questionnaire.
 */
export interface CoverMove {
  readonly question: string;
  readonly row?: string;
  readonly covers: string;
  readonly atMost: number;
}

export type Move = SetMove | CoverMove;

/**
 * In this situation the advice as written is wrong. The variant's words stand under
 * `recommendations.<id>.variants.<variant>`: `note` and `instead`, and `title` and `involve` where those differ too.
 */
export interface ContextVariant {
  readonly id: string;
  readonly when: Condition;
  /** What doing it this way moves, where that differs from the advice as written; empty: no scored answer. */
  readonly moves?: readonly Move[];
  /** Where doing it this way differs in needing leaders' time. */
  readonly needsLeaders?: boolean;
  /** Working days and cost of doing it this way, where they truly differ. */
  readonly effortDays?: number;
  readonly cost?: Cost;
}

export type Cost = 'none' | 'low' | 'medium' | 'high';

export interface Recommendation {
  readonly id: string;
  readonly dimension: DimensionId;
  readonly needs: readonly Need[];
  readonly trigger: Condition;
  /** First match wins. */
  readonly variants: readonly ContextVariant[];
  /** Working days of staff in the first year, for the advice as written. Our judgement, stated as such. */
  readonly effortDays: number;
  readonly cost: Cost;
  readonly monthsToEffect: number;
  /** Needs the mayor's or senior leaders' time, beyond a signature. */
  readonly needsLeaders: boolean;
  readonly prerequisites: readonly string[];
  /** Ids of published figures that it rests on. */
  readonly figures: readonly string[];
  /** Id of a documented practice. */
  readonly example?: string;
  readonly moves: readonly Move[];
}
