/** Counts and decisions in one table, a row each. */
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import { cellText } from '@/lib/export/text/cell-text';
import { type Field, officeTable } from '@/lib/export/csv/office-table';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { withoutTurns } from '@/lib/export/text/legible-text';
import type { RecordDraft } from '@/lib/export/write/workshop/record-draft';
import { countRows, decisionRows } from './record-rows';

export const recordCsvColumns = [
  'kind',
  'id',
  'question',
  'round',
  'department',
  'option',
  'answer',
  'count',
  'voters',
  'before',
  'reason',
  'minority',
  'find',
  'by',
] as const;

/** As the report's table is. */
export function writeRecordCsv(record: WorkshopRecord, setting: DocumentSetting): string {
  const draft: RecordDraft = { ...setting, record };
  const { words } = setting.reading;
  const counts = countRows(draft).map(
    ({ id, question, round, department, option, answer, count, voters }): readonly Field[] => [
      words.t(`record.kinds.${option === undefined ? 'unsure' : 'vote'}`),
      id,
      question,
      round,
      withoutTurns(department ?? ''),
      option,
      answer,
      count,
      voters,
      '',
      '',
      '',
      '',
      '',
    ],
  );
  const decisions = decisionRows(draft)
    .filter(({ decision }) => decision !== '')
    .map(({ id, question, decision, before, reason, minority, find, by }): readonly Field[] => [
      words.t('record.kinds.decision'),
      id,
      question,
      '',
      '',
      '',
      decision,
      '',
      '',
      before,
      reason,
      minority,
      find,
      by,
    ]);
  const titles = recordCsvColumns.map((key) => words.t(`record.columns.${key}`));
  const cut = words.t('sheets.cut');
  const cells = [titles, ...counts, ...decisions].map((row) =>
    row.map((field) => (typeof field === 'string' ? cellText(field, cut) : field)),
  );
  return officeTable(cells, setting.country);
}
