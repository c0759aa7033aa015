import type { Contribution, ContributionObstacle } from '@/lib/benchmark/pool/contribution/contribution';

/** What would be given now; `digest` goes with the form, so that nothing else is given than was seen. */
export type ShownPreview =
  | { readonly kind: 'contribution'; readonly contribution: Contribution; readonly digest: string }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly ContributionObstacle[] };

/** What stands in the pool; days of the calendar. */
export interface ShownState {
  readonly givenOn: string;
  /** Of the first edition that counts it. */
  readonly countedSince?: string;
  /** It leaves with the next edition. */
  readonly leaving: boolean;
  /** The answers are not those that were given. */
  readonly outdated: boolean;
  /** Tells one receipt from the next. */
  readonly receiptMark: string;
}

/** What a new assessment to the current version of the questionnaire would take over. */
export interface ShownCarry {
  /** The current version. */
  readonly version: number;
  /** How many answers carry over. */
  readonly carried: number;
  /** Questions whose answers do not. */
  readonly left: readonly string[];
  /** How many actions of the plan do not. */
  readonly actionsLeft: number;
}
