import { Runs } from '@/components/document/runs';
import { DataTable } from '@/components/ui/data-table';
import { indicatorName, type Reading } from '@/lib/i18n/answer-text';
import { bringsText, saidText } from '@/lib/i18n/indicator-text';
import { headingName } from '@/lib/i18n/report-text';
import type { Words } from '@/lib/i18n/words';
import { decidedInText } from '@/lib/export/write/room-part';
import type { AnswerReport, HeadingReport, IndicatorReport } from '@/lib/report/report';
import type { DecidedIn } from '@/lib/report/room-report';

interface IndicatorTableProps {
  readonly heading: HeadingReport;
  /** Of the report: which of them a workshop agreed on. */
  readonly answers: readonly AnswerReport[];
  readonly reading: Reading;
}

/** What stands behind a heading: each indicator, the answer, what it brings and what it rests on. */
export function IndicatorTable({ heading: { dimension, indicators }, answers, reading }: IndicatorTableProps) {
  const { words } = reading;
  return (
    <DataTable
      caption={words.t('report.heading.caption', { heading: headingName(reading, dimension) })}
      columns={[
        { key: 'indicator', label: words.t('report.heading.columns.indicator') },
        { key: 'answer', label: words.t('report.heading.columns.answer') },
        { key: 'points', label: words.t('report.heading.columns.points'), numeric: true },
        { key: 'evidence', label: words.t('report.heading.columns.evidence') },
      ]}
      rows={indicators.map((indicator) => ({
        key: indicator.id,
        cells: {
          indicator: indicatorName(reading, indicator.id),
          answer: <Said indicator={indicator} decidedIn={answers.find(({ question }) => question === indicator.id)?.decidedIn} reading={reading} />,
          points: bringsText(reading, indicator),
          evidence: indicator.status === 'answered' ? <Evidence items={indicator.evidence} words={words} /> : '',
        },
      }))}
    />
  );
}

interface SaidProps {
  readonly indicator: IndicatorReport;
  readonly decidedIn: DecidedIn | undefined;
  readonly reading: Reading;
}

function Said({ indicator, decidedIn, reading }: SaidProps) {
  const { note } = indicator;
  return (
    <>
      {saidText(reading, indicator)}
      {note === undefined ? null : (
        <p className="mt-1 whitespace-pre-line text-muted">
          {reading.words.rich('report.heading.note', { note, typed: (chunks) => <span translate="no">{chunks}</span> })}
        </p>
      )}
      {decidedIn === undefined ? null : (
        <p className="mt-1 whitespace-pre-line text-muted">
          <Runs text={decidedInText(indicator.id, decidedIn, reading)} />
        </p>
      )}
    </>
  );
}

interface EvidenceProps {
  readonly items: IndicatorReport['evidence'];
  readonly words: Words;
}

/** What a reader can look up. */
function Evidence({ items, words }: EvidenceProps) {
  if (items.length === 0) return words.t('report.heading.noEvidence');
  return items.map(({ title, url, date }, position) => {
    const text = date === undefined ? title : words.t('report.heading.dated', { title, date });
    // One document may be named twice, with two dates or places.
    return <p key={position}>{url === undefined ? text : <a href={url}>{text}</a>}</p>;
  });
}
