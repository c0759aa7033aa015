import { ComparisonList } from './comparison-list';
import { ReportPart } from '@/components/report/view/part';
import type { ReportView } from '@/components/report/view/report-view';

/** Answers that belong to no area, beside what the surveys found. */
export function ContextPart({ report, reading }: ReportView) {
  const { prominent, further } = report.context;
  if (prominent.length === 0 && further.length === 0) return null;
  return (
    <ReportPart id="context" title={reading.words.t('report.context.title')}>
      <p className="mt-3 text-base text-muted">{reading.words.t('report.context.lead')}</p>
      <ComparisonList comparisons={report.context} reading={reading} />
    </ReportPart>
  );
}
