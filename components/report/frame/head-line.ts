import type { ReportView } from '@/components/report/view/report-view';

/** City, form, date and how many questions are answered. */
export function headLine({ report: { head }, reading: { words } }: Pick<ReportView, 'report' | 'reading'>): string {
  const { city, form, asOf, counts } = head;
  return words.t('report.head.line', {
    city,
    form,
    date: words.date(new Date(asOf)),
    answered: counts.answered,
    questions: counts.questions,
  });
}
