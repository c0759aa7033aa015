import { ComparisonList } from '@/components/report/peers/comparison-list';
import type { ReportView } from '@/components/report/view/report-view';

/** Answers that belong to no area, beside what the surveys found. */
export function Surveys({ report, reading }: ReportView) {
  const { prominent, further } = report.context;
  if (prominent.length === 0 && further.length === 0) return null;
  return (
    <section aria-labelledby="context" className="mt-10">
      <h2 id="context" className="text-xl">
        {reading.words.t('report.context.title')}
      </h2>
      <p className="mt-2 text-base text-muted">{reading.words.t('report.context.lead')}</p>
      <ComparisonList comparisons={report.context} reading={reading} />
    </section>
  );
}
