import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { programmeEntry, programmeLead } from '@/lib/i18n/text/report/programme-text';
import type { ProgrammeEntry } from '@/lib/report/types/recommendation-report';
import { obstaclesOf } from '@/lib/report/obstacles';
import { More, ReportPart } from '@/components/report/view/part';
import type { ReportView } from '@/components/report/view/report-view';

/** What fits a year, in sequence, and what does not. */
export function ProgrammePart({ report, reading }: ReportView) {
  const { programme } = report;
  const { words } = reading;
  const later = programme.notThisYear;
  if (programme.recommendations.length + later.length === 0) return null;
  return (
    <ReportPart id="programme" title={words.t('report.programme.title')}>
      <p className="mt-3">{programmeLead(reading, programme)}</p>
      <Entries entries={programme.recommendations} reading={reading} />
      {later.length === 0 ? null : (
        <More summary={words.t('report.programme.later')} onPaper="open">
          <p>{words.t('report.programme.laterText', { count: later.length })}</p>
          <Entries entries={later} reading={reading} />
        </More>
      )}
      <ByObstacle report={report} reading={reading} />
    </ReportPart>
  );
}

/** Which recommendations answer the obstacles that cities named. */
function ByObstacle({ report, reading }: Pick<ReportView, 'report' | 'reading'>) {
  const { words } = reading;
  const obstacles = obstaclesOf(report);
  if (obstacles.length === 0) return null;
  return (
    <More summary={words.t('report.programme.byObstacle')} onPaper="open">
      <p>{words.t('report.programme.byObstacleText')}</p>
      {obstacles.map(({ need, recommendations }) => (
        <section key={need}>
          <h3>{words.t(`recommendation.needs.${need}`)}</h3>
          <ul className="list-disc ps-6">
            {recommendations.map((one) => (
              <li key={one.id}>
                <a href={`#recommendation-${one.id}`}>{recommendationTitle(reading, one)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </More>
  );
}

function Entries({ entries, reading }: { readonly entries: readonly ProgrammeEntry[] } & Pick<ReportView, 'reading'>) {
  return (
    <ol className="mt-3 list-decimal ps-6">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#recommendation-${entry.id}`}>{programmeEntry(reading, entry)}</a>
        </li>
      ))}
    </ol>
  );
}
