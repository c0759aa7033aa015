import { doneInReport } from '@/lib/i18n/text/done-text';
import type { ReportView } from '@/components/report/view/report-view';

/** City, form, date and how many questions are answered. */
export function headLine({
  report: { head, answers },
  reading: { words },
}: Pick<ReportView, 'report' | 'reading'>): string {
  const { city, form, asOf } = head;
  return words.t('report.head.line', {
    city,
    form,
    date: words.date(new Date(asOf)),
    done: doneInReport(words, answers),
  });
}
