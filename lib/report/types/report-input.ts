/** What a report is made of. */
import type { SealedEdition } from '@/lib/benchmark/pool/edition/edition';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId, FormId, Instrument } from '@/lib/instrument/model/instrument';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { DivisionId } from './peers-report';
import type { PlannedAction } from '@/lib/plan/plan';

/** Answers that `parseAnswers` accepted, in one of the two forms of an instrument. */
export interface ReportAnswers {
  readonly instrument: Instrument;
  readonly form: FormId;
  readonly answers: Answers;
}

/** The same city at an earlier date. */
export interface EarlierSnapshot extends ReportAnswers {
  /** ISO 8601 calendar date. */
  readonly asOf: string;
  readonly answeredBy?: string;
}

/** When, as an ISO 8601 calendar date, and by whom the answer to each question was saved last. */
export type Saves = Readonly<Record<string, { readonly on: string; readonly by?: string }>>;

/** That the assessment was kept as it stood on a day. */
export interface SnapshotEntry {
  /** ISO 8601 calendar date. */
  readonly takenOn: string;
  /** Who answered, in their own words. */
  readonly answeredBy?: string;
}

/** What someone would like to try: ids of recommendations, and days of staff time in the first year. */
export interface Attempt {
  readonly recommendations: readonly string[];
  readonly days?: number;
}

/** The edition to compare with, if there is one, and the way of dividing it; everyone where none was asked for. */
export interface PoolChoice {
  readonly sealed?: SealedEdition;
  readonly division?: DivisionId;
}

export interface ReportInput extends ReportAnswers {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly answeredBy?: string;
  /** The city's own targets; an area left out gets the proposed one. */
  readonly targets: Partial<Readonly<Record<AreaId, StageId>>>;
  /** ISO 8601 calendar date. */
  readonly asOf: string;
  readonly earlier?: EarlierSnapshot;
  /** Read only where there is an earlier snapshot. */
  readonly saves?: Saves;
  /** What all of them held, in any order; read for a series. */
  readonly series?: readonly EarlierSnapshot[];
  /** By the id of an action: the day of its last change, an ISO 8601 calendar date. */
  readonly actionsSavedOn?: Readonly<Record<string, string>>;
  /** All states that were kept, in any order. */
  readonly snapshots?: readonly SnapshotEntry[];
  readonly attempt?: Attempt;
  /** The action plan, in the office's order. */
  readonly plan?: readonly PlannedAction[];
  /** Of all workshops held on the assessment, in any order. */
  readonly workshops?: readonly WorkshopRecord[];
  /** Absent where no pool is looked at, as for examples. */
  readonly pool?: PoolChoice;
}
