import type { Words } from '@/lib/i18n/catalogue/words';

/**
 * Items that may themselves hold commas or "and", such as options of a question, on one line.
 *
 * @example seriesText(words, ['Paris Agreement, on climate', 'New Urban Agenda'])
 * // 'Paris Agreement, on climate; New Urban Agenda'
 */
export function seriesText(words: Words, items: readonly string[]): string {
  return items.join(words.t('report.answers.separator'));
}
