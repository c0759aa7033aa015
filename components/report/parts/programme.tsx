import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { programmeEntry, programmeLead } from '@/lib/i18n/text/report/programme-text';
import type { ProgrammeEntry } from '@/lib/report/types/recommendation-report';
import { obstaclesOf } from '@/lib/report/obstacles';
import { More } from '@/components/report/view/more';
import { recommendationAddress } from '@/components/report/view/report-places';
import type { ReportView } from '@/components/report/view/report-view';

/** What fits a year, in sequence, and what does not. */
export function Programme(view: ReportView) {
  const { report, reading } = view;
  const { programme } = report;
  const { words } = reading;
  const later = programme.notThisYear;
  return (
    <>
      <p className="mt-4">{programmeLead(reading, programme)}</p>
      <Entries entries={programme.recommendations} view={view} />
      {later.length === 0 ? null : (
        <More summary={words.t('report.programme.later')} onPaper="open">
          <p>{words.t('report.programme.laterText', { count: later.length })}</p>
          <Entries entries={later} view={view} />
        </More>
      )}
      <ByObstacle {...view} />
    </>
  );
}

/** Which recommendations answer the obstacles that cities named. */
function ByObstacle({ report, reading, links }: ReportView) {
  const { words } = reading;
  const obstacles = obstaclesOf(report);
  if (obstacles.length === 0) return null;
  return (
    <More summary={words.t('report.programme.byObstacle')} onPaper="open">
      <p>{words.t('report.programme.byObstacleText')}</p>
      {obstacles.map(({ need, recommendations }) => (
        <section key={need}>
          <h2 className="mt-4 text-lg">{words.t(`recommendation.needs.${need}`)}</h2>
          <ul className="list-disc ps-6">
            {recommendations.map((one) => (
              <li key={one.id}>
                <a href={recommendationAddress(links.pages, one.id)}>{recommendationTitle(reading, one)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </More>
  );
}

interface EntriesProps {
  readonly entries: readonly ProgrammeEntry[];
  readonly view: ReportView;
}

function Entries({ entries, view: { reading, links } }: EntriesProps) {
  return (
    <ol className="mt-3 list-decimal ps-6">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={recommendationAddress(links.pages, entry.id)}>{programmeEntry(reading, entry)}</a>
        </li>
      ))}
    </ol>
  );
}
