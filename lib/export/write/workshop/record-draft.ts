import { indicatorName } from '@/lib/i18n/text/answer-text';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { bareLine } from '@/lib/export/write/blocks/frame';

/** What every part of a record's documents is written from. */
export interface RecordDraft extends DocumentSetting {
  readonly record: WorkshopRecord;
}

/** What the document is, whose, and of which day. */
export function recordFrame({
  record,
  reading: { words },
  office,
}: RecordDraft): Pick<TextDocument, 'title' | 'language' | 'direction' | 'date' | 'author' | 'foot' | 'pageOf'> {
  const city = bareLine(record.city);
  return {
    title: words.t('record.fileTitle', { city, title: bareLine(record.title) }),
    language: words.locale,
    direction: words.direction,
    date: record.day,
    author: office.name === undefined || office.name === '' ? words.t('site.name') : bareLine(office.name),
    foot: words.t('record.foot', { city, kind: words.t('record.kind'), date: words.date(new Date(record.day)) }),
    pageOf: words.t('export.pageOf', { page: '{page}', pages: '{pages}' }),
  };
}

/** Short names of questions, one after another. */
export function questionNames({ reading }: RecordDraft, ids: readonly string[]): string {
  return ids.map((id) => indicatorName(reading, id)).join(reading.words.t('report.answers.separator'));
}
