/** A capacity workshop: what participants vote on, how, and what becomes of it. */
import type { Answer, AnswerValue } from '@/lib/instrument/answers/answer';

/** What votes are kept with, and may be shown with after the reveal. */
export const anonymities = ['names', 'departments', 'nothing'] as const;
export type Anonymity = (typeof anonymities)[number];

/** `own`: everybody answers at their own pace; `led`: question by question, as the facilitator leads. */
export const paces = ['own', 'led'] as const;
export type Pace = (typeof paces)[number];

/**
 * Of an open workshop. `anew`: it opens to another code, and no longer to the one before. `shut`: nobody else comes in.
 * `many`: any number may come by one address; `few`: no more than a limit. `several`: one browser may have several
 * places; `single`: it has one.
 */
export const doorChanges = ['anew', 'shut', 'many', 'few', 'several', 'single'] as const;
export type DoorChange = (typeof doorChanges)[number];

export const workshopPhases = ['planned', 'open', 'closed'] as const;
export type WorkshopPhase = (typeof workshopPhases)[number];

/** 1: the first, blind vote; 2: the second, after the discussion. */
export type RoundNumber = 1 | 2;

/** How many days after the end of a workshop the votes are kept; 0: they go when it is closed. */
export const voteKeepings = [0, 7, 30] as const;
export type VoteKeeping = (typeof voteKeepings)[number];

export interface AgendaItem {
  readonly title: string;
  readonly minutes: number;
}

/** What is settled before the workshop opens, and stays. */
export interface WorkshopSetup {
  readonly title: string;
  /** Ids, in the order of the questionnaire. */
  readonly questions: readonly string[];
  readonly anonymity: Anonymity;
  /** What participants choose from; empty where departments are not asked for. */
  readonly departments: readonly string[];
  readonly agenda: readonly AgendaItem[];
  /** ISO 8601 calendar date. */
  readonly heldOn?: string;
  /** `09:30`, the local time of the place. */
  readonly startsAt?: string;
  readonly keepVotesDays: VoteKeeping;
}

/** What one participant says to one question. The shape of a value is that of an answer. */
export type Vote = { readonly reason?: string } & (
  { readonly state: 'answered'; readonly value: AnswerValue } | { readonly state: 'unsure' }
);

/** What a revealed round says, without anybody's name. */
export interface Tally {
  /** Who voted, the unsure among them. */
  readonly voters: number;
  readonly unsure: number;
  /** By level (`0` to `4`), option, or `row/column`: how many said so. Of a list each may have said several. */
  readonly counts: Readonly<Record<string, number>>;
  /** Groups of at least three voters: see `departmentGroups`. */
  readonly departments?: readonly DepartmentTally[];
}

export interface DepartmentTally extends Pick<Tally, 'voters' | 'unsure' | 'counts'> {
  /** Absent: the departments that are too small to be shown, and those who belong to none, together. */
  readonly department?: string;
}

/** What the workshop agreed on for one question. */
export interface Decision {
  readonly question: string;
  readonly answer: Answer;
  readonly reason?: string;
  readonly minorityView?: string;
  /**
   * What the assessment said before, and how sure whoever said it was; only where the workshop agreed on something
   * else.
   */
  readonly replaced?: Answer;
  /** What has to be looked up still, and who does. */
  readonly evidenceToFind?: string;
  readonly findBy?: string;
}
