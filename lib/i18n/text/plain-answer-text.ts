/** Answers and evidence as a sheet or a file for other programs holds them: every part can be told apart again. */
import type { AnswerValue, EvidenceItem } from '@/lib/instrument/answers/answer';
import type { Words } from '@/lib/i18n/catalogue/words';

/**
 * Ids with a semicolon and a space between; in a table of options, the row stands before a stroke.
 *
 * @example valueText({ national: ['energy', 'culture'] }) // 'national/energy; national/culture'
 */
export function valueText(value: AnswerValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (isList(value)) return value.join('; ');
  return Object.entries(value)
    .flatMap(([row, options]) => options.map((option) => `${row}/${option}`))
    .join('; ');
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Each part on a line of its own, so that one text's direction cannot reach the next. */
export function evidenceText(words: Words, evidence: readonly EvidenceItem[]): string {
  return evidence
    .map(({ title, date, url }) => {
      const named = date === undefined ? title : words.t('sheets.evidenceItem', { title, date });
      return url === undefined ? named : `${named}\n${url}`;
    })
    .join('\n');
}
