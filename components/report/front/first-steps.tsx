import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import {
  firstRecommendation,
  firstLeadKey,
  firstOpeningKey,
  stepSummaryText,
  hasFirstSteps,
  longestWayText,
} from '@/lib/i18n/text/report/first-steps-text';
import { ReportPart } from '@/components/report/view/part';
import type { ReportView } from '@/components/report/view/report-view';

/** The first things to do across all areas; each leads to its reasons. */
export function FirstSteps({ report, reading }: ReportView) {
  const { words } = reading;
  if (!hasFirstSteps(report)) return null;
  const opening = firstOpeningKey(report);
  return (
    <ReportPart id="first" title={words.t('report.first.title')}>
      {opening === undefined ? null : (
        <p className="mt-3 font-semibold">{words.rich(opening, { a: (text) => <a href="#unknowns">{text}</a> })}</p>
      )}
      <Steps report={report} reading={reading} />
    </ReportPart>
  );
}

function Steps({ report, reading }: Pick<ReportView, 'report' | 'reading'>) {
  const recommendations = firstRecommendation(report);
  const longestWay = longestWayText(reading, report);
  if (recommendations.length === 0) return null;
  return (
    <>
      <p className="mt-3">{reading.words.t(firstLeadKey(report))}</p>
      <ol className="mt-4 list-decimal space-y-3 ps-6">
        {recommendations.map((one) => (
          <li key={one.id}>
            <a href={`#recommendation-${one.id}`} className="font-serif text-lg font-bold">
              {recommendationTitle(reading, one)}
            </a>
            <span className="block text-base">{stepSummaryText(reading, one)}</span>
          </li>
        ))}
      </ol>
      {longestWay === undefined ? null : <p className="mt-4">{longestWay}</p>}
    </>
  );
}
