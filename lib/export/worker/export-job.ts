import type { FormatId } from '@/lib/export/formats';
import type { Office } from '@/lib/export/office';
import type { Report } from '@/lib/report/report';

/** What the worker is asked for: plain data, so that it can pass between threads. */
export interface ExportJob {
  readonly format: Exclude<FormatId, 'json'>;
  readonly report: Report;
  readonly office: Office;
  /** Tag of a language of the product. */
  readonly locale: string;
}

export interface ExportRequest {
  readonly id: number;
  readonly job: ExportJob;
}

export type ExportReply = { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly id: number; readonly fault: string };
