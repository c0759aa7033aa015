/** Where the figures of one survey stand in our questionnaire; every figure was examined by hand. */
import type { Comparison } from '@/lib/benchmark/comparison';

/** Answers that a figure counts: one of these options chosen; of a matrix, in one of these rows. */
export interface CountedAnswers {
  readonly is: readonly string[];
  /** Only for a matrix. */
  readonly rows?: readonly string[];
}

export interface CrosswalkEntry {
  readonly question: string;
  readonly counted: CountedAnswers;
  /** `similar` where the wording, the options or the number that may be chosen differ from ours. */
  readonly match: Comparison['match'];
  /** The figure speaks only of cities that gave one of these answers; any other city is outside its base. */
  readonly among?: { readonly question: string; readonly is: readonly string[] };
}

/**
 * Why a published figure stands beside no answer; the words stand under `figures.reasons.<code>`.
 *
 * - `no-answer`: it counts cities that were unsure or preferred not to say, which is no position to share.
 * - `whole-group`: a finding about all of them together, which no single answer could match.
 * - `summary`: repeats other figures of the same report in general terms.
 * - `two-matters`: one quantity for two matters at once.
 * - `counted-together`: one published quantity for several outcomes; it stands at the first of them.
 * - `not-asked`: we ask nothing of the kind.
 * - `about-the-survey`: describes the survey, not the cities' capacity.
 */
export const notComparableReasons = [
  'no-answer',
  'whole-group',
  'summary',
  'two-matters',
  'counted-together',
  'not-asked',
  'about-the-survey',
] as const;
export type NotComparableReason = (typeof notComparableReasons)[number];

export interface SurveyCrosswalk {
  /** By figure id: the question beside which the figure stands. */
  readonly beside: Readonly<Record<string, CrosswalkEntry>>;
  /** The figures that stand beside no answer, by id, with the reason. */
  readonly notComparable: Readonly<Record<string, NotComparableReason>>;
}

/** The figure counts the answers to this question that are one of these. */
export const same = (question: string, ...is: readonly string[]): CrosswalkEntry => ({
  question,
  counted: { is },
  match: 'same',
});
/** The same, where what was asked differs from ours. */
export const similar = (question: string, ...is: readonly string[]): CrosswalkEntry => ({
  ...same(question, ...is),
  match: 'similar',
});
