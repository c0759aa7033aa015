import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/answer-text';
import { headingName, rangeText } from '@/lib/i18n/report-text';
import type { WhatIfAction } from '@/lib/recommendations/what-if';
import type { WhatIfHeading, WhatIfReport } from '@/lib/report/advice-report';
import { adviceTitle } from './advice-text';

interface WhatIfResultProps {
  readonly whatIf: WhatIfReport;
  readonly reading: Reading;
}

/** Which headings move, how many days it takes, what was added and what does not fit. */
export function WhatIfResult({ whatIf, reading }: WhatIfResultProps) {
  const { words } = reading;
  const { chosen, actions, leftOut, notNeeded, days } = whatIf;
  if (chosen.length === 0) return <p className="mt-4 font-semibold">{words.t('report.whatIf.nothingChosen')}</p>;
  return (
    <section aria-labelledby="what-if-result" className="mt-4 border-s-4 border-accent ps-5">
      <h3 id="what-if-result" className="text-xl">
        {words.t('report.whatIf.result')}
      </h3>
      <p className="mt-2 font-semibold">
        {totalText(whatIf, reading)}
        {days === undefined ? null : ` ${words.t('report.whatIf.ofDays', { days })}`}
      </p>
      <DataTable
        caption={words.t('report.whatIf.caption')}
        columns={[
          { key: 'heading', label: words.t('report.whatIf.columns.heading') },
          { key: 'before', label: words.t('report.whatIf.columns.before'), numeric: true },
          { key: 'after', label: words.t('report.whatIf.columns.after'), numeric: true },
        ]}
        rows={whatIf.headings.map((heading) => ({ key: heading.dimension, cells: cellsOf(heading, reading) }))}
      />
      <Listed title={words.t('report.whatIf.done')} items={actions.map((action) => actionText(action, reading))} />
      <Listed title={words.t('report.whatIf.leftOut')} items={leftOut.map((action) => actionText(action, reading))} />
      <Listed title={words.t('report.whatIf.notNeeded')} items={notNeeded.map((id) => adviceTitle(reading, { id }))} />
    </section>
  );
}

function totalText({ actions, leftOut, totalDays }: WhatIfReport, { words }: Reading): string {
  if (actions.length > 0) return words.t('report.whatIf.total', { count: actions.length, days: totalDays });
  return words.t(leftOut.length > 0 ? 'report.whatIf.nothingFits' : 'report.whatIf.nothingNeeded');
}

function cellsOf({ dimension, before, after, moved }: WhatIfHeading, reading: Reading) {
  const { words } = reading;
  const heading = headingName(reading, dimension);
  if (!before.applicable || !after.applicable) return { heading, before: words.t('report.profile.none'), after: words.t('report.profile.none') };
  const range = rangeText(words, after.low, after.high);
  return {
    heading,
    before: rangeText(words, before.low, before.high),
    after: moved ? <strong>{range}</strong> : words.t('report.whatIf.same', { range }),
  };
}

function actionText(action: WhatIfAction, reading: Reading): string {
  const { effortDays, pulledIn } = action;
  const key = pulledIn ? 'report.whatIf.pulledIn' : 'report.whatIf.choice';
  return reading.words.t(key, { title: adviceTitle(reading, action), days: effortDays });
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4 className="mt-4 text-base">{title}</h4>
      <ol className="list-decimal ps-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </>
  );
}
