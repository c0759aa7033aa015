import type { AdviceReport } from '@/lib/report/advice-report';
import { AdviceChain } from './advice-chain';
import type { AdviceView } from './report-view';
import { TakeUp } from './take-up';
import { adviceTitle, usualText } from '@/lib/i18n/advice-text';

interface AdviceCardProps extends AdviceView {
  readonly advice: AdviceReport;
  /** Among the advice under its heading, from 1. */
  readonly place: number;
}

/** One piece of advice in full: what, why, and its because-chain. */
export function AdviceCard({ advice, place, ...view }: AdviceCardProps) {
  const { reading } = view;
  const { words } = reading;
  const usual = usualText(reading, advice);
  return (
    <article id={`advice-${advice.id}`}>
      <h4>{words.t('report.advice.title', { place, title: adviceTitle(reading, advice) })}</h4>
      {usual === undefined ? null : <p>{usual}</p>}
      <AdviceChain advice={advice} reading={reading} length="full" />
      <TakeUp advice={advice} {...view} />
    </article>
  );
}
