/** Everything a report can leave as: one table that the pages, the address and the worker ask. */

interface FormatTraits {
  readonly extension: 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'csv' | 'json' | 'ics';
  /** What is in it: a reader of one part may take that part alone. */
  readonly part: 'report' | 'one-pager' | 'handover' | 'plan';
}

export const formats = {
  pdf: { extension: 'pdf', part: 'report' },
  docx: { extension: 'docx', part: 'report' },
  pptx: { extension: 'pptx', part: 'report' },
  xlsx: { extension: 'xlsx', part: 'report' },
  csv: { extension: 'csv', part: 'report' },
  json: { extension: 'json', part: 'report' },
  'one-pager-pdf': { extension: 'pdf', part: 'one-pager' },
  'one-pager-docx': { extension: 'docx', part: 'one-pager' },
  'handover-pdf': { extension: 'pdf', part: 'handover' },
  'handover-docx': { extension: 'docx', part: 'handover' },
  'plan-ics': { extension: 'ics', part: 'plan' },
} as const satisfies Record<string, FormatTraits>;

export type FormatId = keyof typeof formats;

export const mediaTypes: Readonly<Record<FormatTraits['extension'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};
