import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Report } from '@/lib/report/types/report';
import type { DocumentSetting } from '@/lib/export/model/document-setting';

/** What every part of a document is written from. */
export interface Draft extends DocumentSetting {
  readonly report: Report;
}

/** Where a recommendation stands in the same document; undefined where it does not. */
export function recommendationPlace({ areas }: Report, id: string): string | undefined {
  const advised = areas.some(({ recommendations, recommendationsIfMissing }) =>
    [...recommendations, ...recommendationsIfMissing].some((one) => one.id === id),
  );
  return advised ? `#recommendation-${id}` : undefined;
}

/** The full title of a question, as it was put. */
export function questionTitle({ words, instrument }: Reading, id: string): string {
  return words.t(`instrument-v${instrument.version}.questions.${id}.title`);
}
