/** The action plan: what the office has decided to do about its report, in the order it chose. */
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { AreaId } from '@/lib/instrument/model/instrument';

export const actionStatuses = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** One action as the office wrote it. */
export interface PlannedAction {
  readonly id: string;
  readonly title: string;
  /** Id of the recommendation it was taken from; absent where it is the office's own idea. */
  readonly recommendation?: string;
  readonly area?: AreaId;
  readonly owner?: string;
  /** ISO 8601 calendar date. */
  readonly dueOn?: string;
  /** Working days of staff. */
  readonly effortDays?: number;
  /** In the office's own words, such as an amount and where it comes from. */
  readonly cost?: string;
  readonly status: ActionStatus;
  /** What came of it, in the office's own words. */
  readonly outcome?: string;
  /** What was answered when the recommendations were taken up, by question; empty for an own idea. */
  readonly basis: Readonly<Record<string, BasisAnswer>>;
}

/** An answer as it stood; `none` where nothing had been said. */
export type BasisAnswer = GivenAnswer | { readonly state: 'none' };

/** An action as the report shows it. */
export interface ActionReport extends PlannedAction {
  /** The answers that the recommendations rested on and that have changed since, in the order of the questionnaire. */
  readonly changedSince: readonly ChangedAnswer[];
}

export interface ChangedAnswer {
  readonly question: string;
  readonly before: BasisAnswer;
  readonly now: BasisAnswer;
}
