/** What a report says of several snapshots together. */
import type { AreaId, FormId } from '@/lib/instrument/model/instrument';
import type { AreaScore } from '@/lib/scoring/score/score';

/** Three states or more, on one form: two are a comparison, and no series. */
export interface SeriesReport {
  /** The form on which all were scored; the quick one where any was quick. */
  readonly form: FormId;
  /** From the earliest to the one of the report. */
  readonly states: readonly SeriesState[];
}

export interface SeriesState {
  /** ISO 8601 calendar date. */
  readonly asOf: string;
  readonly areas: Readonly<Record<AreaId, AreaScore>>;
}
