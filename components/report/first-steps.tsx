import type { AdviceReport } from '@/lib/report/advice-report';
import type { Report, Summary } from '@/lib/report/report';
import { adviceTitle, movesText } from './advice-text';
import { ReportPart } from './part';
import type { ReportView } from './report-view';

/** The first things to do across all headings; each leads to its reasons. */
export function FirstSteps({ report, reading }: ReportView) {
  const { words } = reading;
  const advice = report.first.flatMap(({ id, dimension }) =>
    report.headings.filter((heading) => heading.dimension === dimension).flatMap((heading) => heading.advice.filter((one) => one.id === id)),
  );
  const anyAdvice = report.headings.some(({ advice: known, adviceIfMissing }) => known.length + adviceIfMissing.length > 0);
  if (!anyAdvice && report.summary.mostlyUnknown) return null;
  const opening = openingOf(report, advice.length);
  return (
    <ReportPart id="first" title={words.t('report.first.title')}>
      {opening ? (
        <p className="mt-3 font-semibold">{words.rich(`report.first.${opening}`, { a: (text) => <a href="#unknowns">{text}</a> })}</p>
      ) : null}
      <Steps advice={advice} report={report} reading={reading} />
    </ReportPart>
  );
}

/** What has to be said before, or instead of, the first steps. */
function openingOf({ summary, unknowns }: Report, steps: number): 'findOut' | 'waits' | 'none' | 'reached' | undefined {
  if (summary.mostlyUnknown) return 'findOut';
  if (steps === 0) return unknowns.open.length > 0 ? 'waits' : 'none';
  return allReached(summary) ? 'reached' : undefined;
}

interface StepsProps extends Pick<ReportView, 'report' | 'reading'> {
  readonly advice: readonly AdviceReport[];
}

function Steps({ advice, report, reading }: StepsProps) {
  const { words } = reading;
  if (advice.length === 0) return null;
  return (
    <>
      <p className="mt-3">{words.t(`report.first.${leadOf(report.summary)}`)}</p>
      <ol className="mt-4 list-decimal space-y-3 ps-6">
        {advice.map((one) => (
          <li key={one.id}>
            <a href={`#advice-${one.id}`} className="font-serif text-lg font-bold">
              {adviceTitle(reading, one)}
            </a>
            <span className="block text-base">
              {words.t('report.first.item', { moves: movesText(reading, one), days: one.effortDays })}
              {one.variant ? ` ${words.t('report.first.variant')}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function leadOf(summary: Summary): string {
  if (summary.mostlyUnknown) return 'leadKnown';
  return allReached(summary) ? 'leadBeyond' : 'lead';
}

function allReached({ targets }: Summary): boolean {
  return targets.reached.length > 0 && targets['not-reached'].length + targets['cannot-tell'].length === 0;
}
