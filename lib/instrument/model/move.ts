/** What an action changes in the answers to one version of the questionnaire. */
import type { AnswerValue } from '@/lib/instrument/answers/answer';

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

export interface RecommendationMoves {
  /** Empty: no scored answer. */
  readonly asWritten: readonly Move[];
  /** By the id of a variant, where doing it that way moves something else; empty: no scored answer. */
  readonly variants?: Readonly<Record<string, readonly Move[]>>;
}

/** By the id of the recommendation; every recommendation of the catalogue is there. */
export type VersionMoves = Readonly<Record<string, RecommendationMoves>>;
