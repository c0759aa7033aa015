/** How an indicator is put into words: the same on every page and in every document. */
import type { IndicatorReport } from '@/lib/report/types/report';
import { answerText, type Reading } from '@/lib/i18n/text/answer-text';
import { rangeText } from './report-text';

/** What was said, what follows from other answers, or why nothing was said. */
export function saidText(reading: Reading, { id, kind, status, lo, answer }: IndicatorReport): string {
  const { words } = reading;
  if (answer) return answerText(reading, id, answer);
  if (status === 'closed') return words.t('report.answers.closed');
  if (status === 'answered' && kind === 'derived')
    return words.t('report.answers.share', { percent: words.whole(100 * lo) });
  if (status === 'not-applicable') return words.t('report.profile.notApplicable');
  return words.t(kind === 'derived' ? 'report.answers.derivedUnknown' : 'report.answers.silent');
}

/** What it brings to its area, of what it could bring; empty where it does not apply. */
export function bringsText({ words }: Reading, { status, contribution: { low, high, most } }: IndicatorReport): string {
  if (status === 'not-applicable') return '';
  return words.t('report.area.brings', { points: rangeText(words, low, high), most: words.whole(most) });
}
