import { programmeEntry, programmeLead } from '@/lib/i18n/programme-text';
import type { ProgrammeEntry } from '@/lib/report/advice-report';
import { More, ReportPart } from './part';
import type { ReportView } from './report-view';

/** What fits a year, in sequence, and what does not. */
export function ProgrammePart({ report, reading }: ReportView) {
  const { programme } = report;
  const { words } = reading;
  const later = programme.notThisYear;
  if (programme.advice.length + later.length === 0) return null;
  return (
    <ReportPart id="programme" title={words.t('report.programme.title')}>
      <p className="mt-3">{programmeLead(reading, programme)}</p>
      <Entries entries={programme.advice} reading={reading} />
      {later.length === 0 ? null : (
        <More summary={words.t('report.programme.later')} onPaper="open">
          <p>{words.t('report.programme.laterText', { count: later.length })}</p>
          <Entries entries={later} reading={reading} />
        </More>
      )}
    </ReportPart>
  );
}

function Entries({ entries, reading }: { readonly entries: readonly ProgrammeEntry[] } & Pick<ReportView, 'reading'>) {
  return (
    <ol className="mt-3 list-decimal ps-6">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#advice-${entry.id}`}>{programmeEntry(reading, entry)}</a>
        </li>
      ))}
    </ol>
  );
}
