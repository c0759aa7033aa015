/** How a format is made: for the worker alone, since what makes documents is large. */
import type { CalendarMarks } from '@/lib/export/ics/write-calendar';
import type { Report } from '@/lib/report/types/report';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { DocumentSetting } from './document-setting';
import type { OfferedFormats } from './format-traits';

export type Made = string | Promise<Uint8Array>;

/** By what the document is about. */
export interface Make {
  readonly report: (report: Report, setting: DocumentSetting, marks?: CalendarMarks) => Made;
  readonly record: (record: WorkshopRecord, setting: DocumentSetting) => Made;
  readonly guide: (setting: DocumentSetting) => Made;
}

/** One for each format that a folder offers. */
export type MakersOf<Offered extends OfferedFormats> = {
  readonly [About in keyof Offered & keyof Make]: Readonly<Record<keyof Offered[About], Make[About]>>;
};
