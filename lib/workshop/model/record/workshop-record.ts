/**
 * What a workshop leaves behind: the distributions that may leave the workshop, what was decided and why, who finds
 * what, and how far departments saw things apart. Ids, numbers and what somebody typed; no words, and nobody's name
 * with a vote.
 */
import type { Answer } from '@/lib/instrument/answers/answer';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';
import type { TallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type {
  Anonymity,
  Decision,
  RoundNumber,
  Tally,
  WorkshopSetup,
  WorkshopPhase,
} from '@/lib/workshop/model/workshop';

/** A round whose votes were shown to the workshop. */
export interface RevealedRound {
  readonly question: string;
  readonly number: RoundNumber;
  /** Absent where it was deleted with the votes. */
  readonly tally?: Tally;
}

export interface RecordInput {
  readonly id: string;
  readonly city: string;
  readonly instrument: Instrument;
  readonly form: FormId;
  readonly setup: Pick<WorkshopSetup, 'title' | 'questions' | 'anonymity'>;
  /** ISO 8601 calendar date: the day it was held on. */
  readonly day: string;
  readonly state: WorkshopPhase;
  /** In any order. */
  readonly rounds: readonly RevealedRound[];
  readonly decisions: readonly Decision[];
}

export interface WorkshopRecord {
  readonly id: string;
  readonly city: string;
  readonly instrument: { readonly id: string; readonly version: number };
  readonly title: string;
  /** ISO 8601 calendar date. */
  readonly day: string;
  /** `open`: more may be decided still. */
  readonly state: WorkshopPhase;
  readonly anonymity: Anonymity;
  /** Every question of the workshop, in the order of the questionnaire. */
  readonly questions: readonly QuestionRecord[];
  /** Questions with a distribution, from the one that the workshop disagreed on most, weighed by what it is worth. */
  readonly byDisagreement: readonly string[];
  /** Questions without a decision, in order. */
  readonly undecided: readonly string[];
  readonly toFind: readonly EvidenceToFind[];
  /** The widest first; only where votes may be shown by department. */
  readonly gaps: readonly PerceptionGap[];
}

export interface QuestionRecord {
  readonly question: string;
  /** In [0, 1]: see `areaShare`. */
  readonly weight: number;
  /** Whether votes on it were shown to the workshop. */
  readonly voted: boolean;
  /** Rounds whose votes were shown to the workshop and stay there. */
  readonly hiddenRounds: readonly RoundNumber[];
  readonly first?: Distribution;
  /** After the discussion. */
  readonly second?: Distribution;
  /** Only where both votes may leave the workshop. */
  readonly shift?: Shift;
  readonly decision?: DecisionRecord;
}

/** What was agreed on; what has to be found stands apart. */
export interface DecisionRecord {
  readonly answer: Answer;
  readonly reason?: string;
  readonly minorityView?: string;
  /** What the assessment said before, where the workshop agreed on something else. */
  readonly replaced?: Answer;
}

export interface EvidenceToFind {
  readonly question: string;
  readonly what: string;
  readonly by?: string;
}

/** What was counted of everybody, or of a department. */
export interface CountedVotes {
  /** Who voted, the unsure among them. */
  readonly voters: number;
  readonly unsure: number;
  /** Every level, option, or `row/column` of the question, in its order, also those that nobody chose. */
  readonly counts: readonly OneCount[];
  readonly summary: TallySummary;
}

export interface OneCount {
  readonly key: string;
  readonly count: number;
}

/** The votes on one question in one round. */
export interface Distribution extends CountedVotes {
  /** Of those who gave an answer, in [0, 1]; absent where nobody did. */
  readonly disagreement?: number;
  readonly departments?: readonly DepartmentVotes[];
}

export interface DepartmentVotes extends CountedVotes, GroupName {}

export interface GroupName {
  /** Absent: the departments that are too small to be shown, together. */
  readonly department?: string;
}

/**
 * What the second vote changed: `closer` and `apart` where disagreement fell or rose by `clearShift` or more; where it
 * did not, `surer` and `less-sure` where the share of the unsure did.
 */
export interface Shift {
  readonly kind: (typeof shiftKinds)[number];
  /** Disagreement; absent where nobody gave an answer. */
  readonly before?: number;
  readonly after?: number;
}

/** The words are under `record.shift.<kind>`. */
export const shiftKinds = ['closer', 'apart', 'surer', 'less-sure', 'little'] as const;

/** How far apart the departments were on one question when they first voted. */
export type PerceptionGap =
  /** In levels. */
  | {
      readonly kind: 'levels';
      readonly question: string;
      readonly gap: number;
      readonly departments: readonly DepartmentMedian[];
    }
  /** In shares of one answer, in [0, 1]: the answer on which departments differed most, be it that they were unsure. */
  | {
      readonly kind: 'shares';
      readonly question: string;
      readonly gap: number;
      readonly key: string;
      readonly departments: readonly DepartmentShare[];
    };

/** From the lowest to the highest. */
export interface DepartmentMedian extends GroupName {
  readonly voters: number;
  readonly median: number;
}

/** From the smallest to the largest. */
export interface DepartmentShare extends GroupName {
  readonly voters: number;
  readonly share: number;
}
