import { DataTable } from '@/components/ui/data-table';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { changedText, changeText, saidText, scoreText } from '@/lib/i18n/text/report/change-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { ActionReport } from '@/lib/plan/plan';
import type { AnswerChange, ChangeReport } from '@/lib/report/types/report';
import type { SeriesReport } from '@/lib/report/types/series-report';
import { ProfilePicture } from '@/components/report/result/profile-picture';
import type { ReportView } from '@/components/report/view/report-view';

/** What became of the city since a snapshot, and the other states to compare with. */
export function ChangePart({ report, reading, snapshots, links, compared = {} }: ReportView) {
  const { change } = report;
  const { words } = reading;
  const others = snapshots.filter(({ id }) => id !== compared.since);
  if (change === undefined && others.length === 0) return null;
  return (
    <>
      {change ? <Since change={change} now={report.head.answeredBy} reading={reading} /> : null}
      {change && change.form === report.head.form ? (
        <div className="mt-6">
          <ProfilePicture areas={report.areas} change={change} reading={reading} />
        </div>
      ) : null}
      {report.doneSince ? <DoneSince done={report.doneSince} reading={reading} /> : null}
      {report.series ? <Series series={report.series} reading={reading} /> : null}
      {others.length > 0 ? (
        <p className="mt-6 print:hidden">
          {words.t('report.change.other')}:{' '}
          {others.map(({ id, takenAt }) => (
            <a key={id} href={links.pages?.part('change', { since: id })} className="me-4 inline-block py-1">
              {words.t('report.change.since', { date: words.date(takenAt) })}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** What the office has finished, in its own words. */
function DoneSince({
  done,
  reading: { words },
}: {
  readonly done: readonly ActionReport[];
  readonly reading: Reading;
}) {
  return (
    <>
      <h2 className="mt-10 text-xl">{words.t('report.change.done')}</h2>
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {done.map(({ id, title, outcome }) => (
          <li key={id} dir="auto" className="wrap-anywhere">
            <span translate="no" className="font-semibold">
              {title.trim() === '' ? words.t('export.plan.untitled') : title}
            </span>
            {outcome === undefined || outcome === '' ? null : (
              <span translate="no" className="block text-base text-muted">
                {outcome}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every state in a column, from the earliest to today. */
function Series({ series: { form, states }, reading }: { readonly series: SeriesReport; readonly reading: Reading }) {
  const { words } = reading;
  return (
    <>
      <h2 className="mt-10 text-xl">{words.t('report.change.series.title')}</h2>
      <p className="mt-3 text-base text-muted">{words.t('report.change.series.lead', { form })}</p>
      <DataTable
        caption={words.t('report.change.series.caption')}
        columns={[
          { key: 'area', label: words.t('report.change.columns.area') },
          ...states.map(({ asOf }, place) => ({
            key: String(place),
            label: words.date(new Date(asOf)),
            numeric: true,
          })),
        ]}
        rows={areaIds.map((area) => ({
          key: area,
          cells: {
            area: areaName(reading, area),
            ...Object.fromEntries(states.map(({ areas }, place) => [String(place), scoreText(words, areas[area])])),
          },
        }))}
      />
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
    <>
      <h2 className="mt-4 text-xl">
        {words.t('report.change.title', { date: words.date(new Date(change.earlier.asOf)) })}
      </h2>
      <p className="mt-3">{`${who}${quick}`}</p>
      <p className="mt-2 text-base text-muted">{words.t('report.change.lead')}</p>
      <DataTable
        caption={words.t('report.change.caption')}
        columns={[
          { key: 'area', label: words.t('report.change.columns.area') },
          { key: 'before', label: words.t('report.change.columns.before'), numeric: true },
          { key: 'after', label: words.t('report.change.columns.after'), numeric: true },
          { key: 'noise', label: words.t('report.change.columns.noise'), numeric: true },
          { key: 'verdict', label: words.t('report.change.columns.verdict') },
        ]}
        rows={change.areas.map(({ area, before, after, detectable, change: verdict }) => ({
          key: area,
          cells: {
            area: areaName(reading, area),
            before: scoreText(words, before),
            after: scoreText(words, after),
            noise: words.whole(detectable),
            verdict: changeText(words, verdict),
          },
        }))}
      />
      <p className="mt-4">{changedText(words, change.answers)}</p>
      {change.answers.length > 0 ? <ChangedAnswers answers={change.answers} reading={reading} /> : null}
    </>
  );
}

function ChangedAnswers({
  answers,
  reading,
}: {
  readonly answers: readonly AnswerChange[];
  readonly reading: Reading;
}) {
  const { words } = reading;
  return (
    <DataTable
      caption={words.t('report.change.answers.caption')}
      columns={[
        { key: 'question', label: words.t('report.change.answers.question') },
        { key: 'before', label: words.t('report.change.columns.before') },
        { key: 'after', label: words.t('report.change.columns.after') },
        { key: 'saved', label: words.t('report.change.answers.saved') },
      ]}
      rows={answers.map((one) => ({
        key: one.question,
        cells: {
          question: indicatorName(reading, one.question),
          before: saidText(reading, one, one.before),
          after: saidText(reading, one, one.after),
          saved: <Saved saved={one.saved} reading={reading} />,
        },
      }))}
    />
  );
}

function Saved({ saved, reading: { words } }: { readonly saved: AnswerChange['saved']; readonly reading: Reading }) {
  if (saved === undefined) return words.t('report.change.answers.savedUnknown');
  const date = words.date(new Date(saved.on));
  return saved.by === undefined ? date : words.t('report.change.answers.savedBy', { date, by: saved.by });
}
