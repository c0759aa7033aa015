import type { Reading } from '@/lib/i18n/answer-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import type { HeadingReport } from '@/lib/report/report';
import { AdviceCard } from './advice-card';
import { AdviceChain } from './advice-chain';
import { adviceTitle, movesText } from './advice-text';
import { More } from './part';

interface AdviceListProps {
  readonly heading: HeadingReport;
  readonly reading: Reading;
}

/** How many are shown in full at once. */
const shownInFull = 3;

/** Advice under one heading: the first in full, the others by title, to open. */
export function AdviceList({ heading: { advice, score }, reading }: AdviceListProps) {
  const { words } = reading;
  if (advice.length === 0) {
    const known = score.applicable && score.knownShare === 1;
    return <p className="mt-3">{words.t(known ? 'report.heading.doneWell' : 'report.heading.doneUnknown')}</p>;
  }
  const further = advice.slice(shownInFull);
  return (
    <>
      {advice.slice(0, shownInFull).map((one, position) => (
        <AdviceCard key={one.id} advice={one} place={position + 1} reading={reading} />
      ))}
      {further.length > 0 ? (
        <section className="mt-6">
          <h4 className="text-lg">{words.t('report.advice.further', { count: further.length })}</h4>
          <ul className="mt-2">
            {further.map((one) => (
              <li key={one.id} id={`advice-${one.id}`} className="scroll-mt-4 break-inside-avoid border-b border-line">
                <More onPaper="title" summary={<FurtherSummary advice={one} reading={reading} />}>
                  <AdviceChain advice={one} reading={reading} length="short" />
                </More>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** Title, what it moves and what it takes, on two lines. */
function FurtherSummary({ advice, reading }: { readonly advice: AdviceReport; readonly reading: Reading }) {
  return (
    <>
      <span>{adviceTitle(reading, advice.id)}</span>
      <small className="ms-4 block text-base text-muted">
        {reading.words.t('report.advice.furtherItem', { moves: movesText(reading, advice), days: advice.effortDays })}
      </small>
    </>
  );
}
