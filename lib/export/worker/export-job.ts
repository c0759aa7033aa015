import type { CalendarMarks } from '@/lib/export/ics/write-calendar';
import type { GuideFormatId, MadeFormatId, MadeRecordFormatId } from '@/lib/export/model/formats';
import type { AnnexId } from '@/lib/export/model/annexes';
import type { Office } from '@/lib/export/model/office';
import type { Report } from '@/lib/report/types/report';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';

interface JobFrame {
  readonly office: Office;
  /** Tag of a language of the product. */
  readonly locale: string;
  /** Whose habits tables go by, where somebody asked for it. */
  readonly country?: string;
}

export interface ReportJob extends JobFrame {
  readonly format: MadeFormatId;
  readonly report: Report;
  /** What the reader adds to the report. */
  readonly annexes?: readonly AnnexId[];
  /** For a calendar. */
  readonly marks?: CalendarMarks;
}

export interface RecordJob extends JobFrame {
  readonly format: MadeRecordFormatId;
  readonly record: WorkshopRecord;
}

/** What is the same for everybody. */
export interface GuideJob extends JobFrame {
  readonly format: GuideFormatId;
}

/** What the worker is asked for: plain data, so that it can pass between threads. */
export type ExportJob = ReportJob | RecordJob | GuideJob;

export interface ExportRequest {
  readonly id: number;
  readonly job: ExportJob;
}

/** What the worker is told: to make a document, or to forget those it made and to end. */
export type ExportMessage = ExportRequest | 'rest';

export type ExportReply =
  { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly id: number; readonly fault: string };
