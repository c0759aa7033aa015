import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { scoreText } from '@/lib/i18n/text/report/change-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { whatIfAction, whatIfAfter, whatIfTotal } from '@/lib/i18n/text/report/what-if-text';
import type { WhatIfArea, WhatIfReport } from '@/lib/report/types/recommendation-report';

interface TryOutResultProps {
  readonly whatIf: WhatIfReport;
  readonly reading: Reading;
}

/** Which areas move, how many days it takes, what was added and what does not fit. */
export function TryOutResult({ whatIf, reading }: TryOutResultProps) {
  const { words } = reading;
  const { chosen, actions, leftOut, notNeeded } = whatIf;
  if (chosen.length === 0) return <p className="mt-4 font-semibold">{words.t('report.whatIf.nothingChosen')}</p>;
  return (
    <section aria-labelledby="what-if-result" className="mt-4 border-s-4 border-accent ps-5">
      <h2 id="what-if-result" className="text-xl">
        {words.t('report.whatIf.result')}
      </h2>
      <p className="mt-2 font-semibold">{whatIfTotal(words, whatIf)}</p>
      <DataTable
        caption={words.t('report.whatIf.caption')}
        columns={[
          { key: 'area', label: words.t('report.whatIf.columns.area') },
          { key: 'before', label: words.t('report.whatIf.columns.before'), numeric: true },
          { key: 'after', label: words.t('report.whatIf.columns.after'), numeric: true },
        ]}
        rows={whatIf.areas.map((area) => ({ key: area.area, cells: cellsOf(area, reading) }))}
      />
      <Listed title={words.t('report.whatIf.done')} items={actions.map((action) => whatIfAction(reading, action))} />
      <Listed title={words.t('report.whatIf.leftOut')} items={leftOut.map((action) => whatIfAction(reading, action))} />
      <Listed
        title={words.t('report.whatIf.notNeeded')}
        items={notNeeded.map((id) => recommendationTitle(reading, { id, variants: [] }))}
      />
    </section>
  );
}

function cellsOf(area: WhatIfArea, reading: Reading) {
  const { words } = reading;
  const after = whatIfAfter(words, area);
  return {
    area: areaName(reading, area.area),
    before: scoreText(words, area.before),
    after: area.moved ? <strong>{after}</strong> : after,
  };
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-base">{title}</h3>
      <ol className="list-decimal ps-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </>
  );
}
