import type { Reading } from '@/lib/i18n/text/answer-text';
import type { DivisionId } from '@/lib/report/types/peers-report';
import type { ReportPages } from './report-places';
import type { ComparedWith } from './report-query';
import type { Report } from '@/lib/report/types/report';

/** Where the report may lead to; a place left out is not offered. */
export interface ReportLinks {
  /** Its own pages, for those who may read all of it. */
  readonly pages?: ReportPages;
  readonly answers?: string;
  readonly targets?: string;
  /** The action plan, where recommendations can be taken up. */
  readonly plan?: string;
  readonly share?: string;
  /** Where a snapshot is taken, while one is worth taking. */
  readonly takeSnapshot?: string;
  /** Where the answers can be given to the pool. */
  readonly contribution?: string;
  /** The same comparison beside the pool divided in another way. */
  readonly peersBy?: Readonly<Record<DivisionId, string>>;
  /** The one page for the mayor. */
  readonly onePager?: string;
  /** The report as files. */
  readonly documents?: string;
}

/** An earlier snapshot that the report may be compared with. */
export interface SnapshotEntry {
  readonly id: string;
  readonly takenAt: Date;
}

/** What every part of the report draws from. */
export interface ReportView {
  readonly report: Report;
  readonly reading: Reading;
  readonly links: ReportLinks;
  readonly snapshots: readonly SnapshotEntry[];
  /** What the report is compared with, beside the surveys: what else its address asks for stays as it is. */
  readonly compared?: ComparedWith;
  /** The days of an attempt were not a number that makes sense. */
  readonly daysRefused?: boolean;
}

/**
 * What an area and its recommendations draw from: of the report only what says whether recommendations were taken up.
 */
export interface RecommendationView extends Pick<ReportView, 'reading' | 'links'> {
  readonly report: Pick<Report, 'plan' | 'whatIf' | 'peers'> & Partial<Pick<Report, 'first'>>;
}
