/** What is said of a format without making it: pages and addresses ask it, and load nothing that writes documents. */

/** What is in it, in the order in which formats are listed. Who may take which part, `lib/access/may-take.ts` says. */
export const parts = ['report', 'whole', 'one-pager', 'handover', 'plan'] as const;

/** What it is for, in the order of the page of documents. */
export const groups = ['mayor', 'report', 'check', 'handover', 'plan'] as const;

export interface FileTraits {
  readonly extension: string;
  readonly mediaType: string;
  /** `json` has a shape that the description of the interface tells. */
  readonly content: 'text' | 'bytes' | 'json';
  /** The first letters of every such file, by which it is known. */
  readonly begins: string;
}

export interface ReportFormat extends FileTraits {
  readonly part: (typeof parts)[number];
  readonly group: (typeof groups)[number];
}

/**
 * What a folder has to offer, by the ids of the formats. Words: `documents.formats` for a report, `record.files` for
 * the record of a workshop.
 */
export interface OfferedFormats {
  readonly report?: Readonly<Record<string, ReportFormat>>;
  readonly record?: Readonly<Record<string, FileTraits>>;
  readonly guide?: Readonly<Record<string, FileTraits>>;
}
