/** How the programme for a year is put into words: the same on the page and in every document. */
import type { ProgrammeEntry, ProgrammeReport } from '@/lib/report/types/recommendation-report';
import { recommendationTitle } from './recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';

/** What the city can give, and what the steps take together; or that there are none. */
export function programmeLead(
  { words }: Reading,
  { recommendations, capacityDays, share, days }: ProgrammeReport,
): string {
  if (recommendations.length === 0) return words.t('report.programme.none');
  return words.t('report.programme.lead', { capacity: capacityDays, share: words.whole(100 * share), days });
}

export function programmeEntry(reading: Reading, entry: ProgrammeEntry): string {
  return reading.words.t('report.programme.entry', {
    title: recommendationTitle(reading, entry),
    days: entry.effortDays,
  });
}
