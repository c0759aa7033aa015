import { Runs } from '@/components/document/runs';
import { DataTable } from '@/components/ui/data-table';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { bringsText, saidText } from '@/lib/i18n/text/report/indicator-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { decidedInText } from '@/lib/export/write/workshop/workshop-part';
import type { AnswerReport, AreaReport, IndicatorReport } from '@/lib/report/types/report';
import type { DecidedIn } from '@/lib/report/types/workshop-report';

interface IndicatorTableProps {
  readonly area: AreaReport;
  /** Of the report: which of them a workshop agreed on. */
  readonly answers: readonly AnswerReport[];
  readonly reading: Reading;
}

/** What stands behind an area: each indicator, the answer, what it brings and what it rests on. */
export function IndicatorTable({ area: { area, indicators }, answers, reading }: IndicatorTableProps) {
  const { words } = reading;
  return (
    <DataTable
      caption={words.t('report.area.caption', { area: areaName(reading, area) })}
      columns={[
        { key: 'indicator', label: words.t('report.area.columns.indicator') },
        { key: 'answer', label: words.t('report.area.columns.answer') },
        { key: 'points', label: words.t('report.area.columns.points'), numeric: true },
        { key: 'evidence', label: words.t('report.area.columns.evidence') },
      ]}
      rows={indicators.map((indicator) => ({
        key: indicator.id,
        cells: {
          indicator: indicatorName(reading, indicator.id),
          answer: (
            <AnswerCell
              indicator={indicator}
              decidedIn={answers.find(({ question }) => question === indicator.id)?.decidedIn}
              reading={reading}
            />
          ),
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

function AnswerCell({ indicator, decidedIn, reading }: SaidProps) {
  const { note } = indicator;
  return (
    <>
      {saidText(reading, indicator)}
      {note === undefined ? null : (
        <p className="mt-1 whitespace-pre-line text-muted">
          {reading.words.rich('report.area.note', { note, typed: (chunks) => <span translate="no">{chunks}</span> })}
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
  if (items.length === 0) return words.t('report.area.noEvidence');
  return items.map(({ title, url, date }, position) => {
    const text = date === undefined ? title : words.t('report.area.dated', { title, date });
    // One document may be named twice, with two dates or places.
    return <p key={position}>{url === undefined ? text : <a href={url}>{text}</a>}</p>;
  });
}
