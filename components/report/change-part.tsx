import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/answer-text';
import { headingName, rangeText } from '@/lib/i18n/report-text';
import type { Words } from '@/lib/i18n/words';
import type { ChangeReport } from '@/lib/report/report';
import { clearDifference, type Change } from '@/lib/scoring/change';
import type { DimensionScore } from '@/lib/scoring/score';
import { ReportPart } from './part';
import type { ReportView } from './report-view';

/** What became of the city since a kept state, and the other states to compare with. */
export function ChangePart({ report, reading, keptStates, links, since }: ReportView) {
  const { words } = reading;
  const others = keptStates.filter(({ id }) => id !== since);
  if (report.change === undefined && others.length === 0) return null;
  return (
    <>
      {report.change ? <Since change={report.change} now={report.head.answeredBy} reading={reading} /> : null}
      {others.length > 0 ? (
        <p className="mt-6 print:hidden">
          {words.t('report.change.other')}:{' '}
          {others.map(({ id, takenAt }) => (
            <a key={id} href={`${links.self}?since=${id}`} className="me-4 inline-block py-1">
              {words.t('report.change.since', { date: words.date(takenAt) })}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}

interface SinceProps {
  readonly change: ChangeReport;
  readonly now: string | undefined;
  readonly reading: Reading;
}

function Since({ change, now, reading }: SinceProps) {
  const { words } = reading;
  const unknown = words.t('report.change.unknownWho');
  const who = words.t('report.change.who', { then: change.earlier.answeredBy ?? unknown, now: now ?? unknown });
  const quick = change.earlier.form !== change.form ? ` ${words.t('report.change.quick')}` : '';
  return (
    <ReportPart id="since" title={words.t('report.change.title', { date: words.date(new Date(change.earlier.asOf)) })}>
      <p className="mt-3">{`${who}${quick}`}</p>
      <p className="mt-2 text-base text-muted">{words.t('report.change.lead', { points: clearDifference })}</p>
      <DataTable
        caption={words.t('report.change.caption')}
        columns={[
          { key: 'heading', label: words.t('report.change.columns.heading') },
          { key: 'before', label: words.t('report.change.columns.before'), numeric: true },
          { key: 'after', label: words.t('report.change.columns.after'), numeric: true },
          { key: 'verdict', label: words.t('report.change.columns.verdict') },
        ]}
        rows={change.headings.map(({ dimension, before, after, change: verdict }) => ({
          key: dimension,
          cells: {
            heading: headingName(reading, dimension),
            before: scoreText(words, before),
            after: scoreText(words, after),
            verdict: verdictText(words, verdict),
          },
        }))}
      />
    </ReportPart>
  );
}

function scoreText(words: Words, score: DimensionScore): string {
  return score.applicable ? rangeText(words, score.low, score.high) : words.t('report.profile.none');
}

function verdictText(words: Words, change: Change): string {
  switch (change.kind) {
    case 'clear-change':
      return words.t(`report.change.${change.direction}`);
    case 'too-close':
      return words.t('report.change.tooClose');
    case 'not-comparable':
      return words.t(`report.change.not-comparable.${change.because}`);
  }
}
