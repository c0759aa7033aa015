import type { Reading } from '@/lib/i18n/answer-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import { inFullOf } from '@/lib/report/in-full';
import type { HeadingReport } from '@/lib/report/report';
import { AdviceCard } from './advice-card';
import { AdviceChain } from './advice-chain';
import { adviceTitle, movesText } from '@/lib/i18n/advice-text';
import { More } from './part';
import type { AdviceView } from './report-view';
import { TakeUp } from './take-up';

interface AdviceListProps extends AdviceView {
  readonly heading: HeadingReport;
}

/** Advice under one heading: the first in full, the others by title; then what hangs on answers not yet known. */
export function AdviceList({ heading: { advice, adviceIfMissing, score }, ...view }: AdviceListProps) {
  const { words } = view.reading;
  const full = inFullOf(advice, view.report.first ?? []);
  const further = advice.filter((one) => !full.includes(one));
  const nothing = advice.length + adviceIfMissing.length === 0;
  if (nothing && score.point === null) return null;
  return (
    <>
      <h3 className="mt-10 text-xl">{words.t('report.heading.do')}</h3>
      {nothing ? <p className="mt-3">{words.t('report.heading.doneWell')}</p> : null}
      {full.map((one, position) => (
        <AdviceCard key={one.id} advice={one} place={position + 1} {...view} />
      ))}
      <Titles title={words.t('report.advice.further', { count: further.length })} advice={further} view={view} />
      <Titles
        title={words.t('report.advice.ifMissing', { count: adviceIfMissing.length })}
        lead={words.t('report.advice.ifMissingText')}
        advice={adviceIfMissing}
        view={view}
      />
    </>
  );
}

interface TitlesProps {
  readonly title: string;
  readonly lead?: string;
  readonly advice: readonly AdviceReport[];
  readonly view: AdviceView;
}

function Titles({ title, lead, advice, view }: TitlesProps) {
  if (advice.length === 0) return null;
  return (
    <section className="mt-6">
      <h4>{title}</h4>
      {lead === undefined ? null : <p className="mt-1 text-base text-muted">{lead}</p>}
      <ul className="mt-2 [&>li]:break-inside-avoid [&>li]:border-b [&>li]:border-line">
        {advice.map((one) => (
          <li key={one.id} id={`advice-${one.id}`}>
            <More onPaper="title" summary={<TitleLine advice={one} reading={view.reading} />}>
              <AdviceChain advice={one} reading={view.reading} length="short" />
              <TakeUp advice={one} {...view} />
            </More>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Title, what it moves and what it takes, on two lines. */
function TitleLine({ advice, reading }: { readonly advice: AdviceReport; readonly reading: Reading }) {
  return (
    <>
      <span>{adviceTitle(reading, advice)}</span>
      <small>
        {reading.words.t('report.advice.furtherItem', { moves: movesText(reading, advice), days: advice.effortDays })}
      </small>
    </>
  );
}
