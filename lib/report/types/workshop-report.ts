/** What a report says of the workshops whose decisions stand in its answers. */
import type { Answer } from '@/lib/instrument/answers/answer';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { Distribution, PerceptionGap, Shift } from '@/lib/workshop/model/record/workshop-record';

/** One closed workshop in which there was something to disagree about. */
export interface WorkshopReport {
  readonly title: string;
  /** ISO 8601 calendar date. */
  readonly day: string;
  /**
   * Questions that the workshop was divided on, or that a minority view stands beside: those first that were discussed
   * first.
   */
  readonly disagreements: readonly WorkshopDisagreement[];
  /**
   * How far departments were apart when they first voted: one level or a quarter of the votes, or more. The widest
   * first.
   */
  readonly gaps: readonly PerceptionGap[];
}

export interface WorkshopDisagreement {
  readonly question: string;
  /** Only where they may leave the workshop. */
  readonly first?: Distribution;
  readonly second?: Distribution;
  readonly shift?: Shift;
  /** What was agreed on; absent where the question was left open. */
  readonly decided?: GivenAnswer;
  readonly minorityView?: string;
}

/** In which workshop an answer was agreed on. */
export interface DecidedIn {
  readonly title: string;
  /** ISO 8601 calendar date. */
  readonly day: string;
  /** The answer is another one by now. */
  readonly changedSince?: true;
  /** Why the workshop agreed on it. */
  readonly reason?: string;
  /** What was answered before, and how sure whoever said it was. */
  readonly replaced?: Answer;
}
