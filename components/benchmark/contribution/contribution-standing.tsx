import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Once } from '@/components/ui/fields/once';
import { Seen } from '@/components/ui/fields/seen';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ReactNode } from 'react';
import type { ShownState } from './shown-contribution';

interface StandingProps {
  readonly assessmentId: string;
  readonly state: ShownState;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly words: Words;
}

export function receiptFields(receipt: string) {
  return { receipt };
}

/** When it was given, which edition counts it, and how to take it back. */
export function ContributionStanding({ assessmentId, state, once, words }: StandingProps) {
  return (
    <Notice title={words.t('contribution.state.title')}>
      <p>{standingText(state, words)}</p>
      {state.leaving ? null : (
        <>
          <p>{words.t(state.outdated ? 'contribution.state.differs' : 'contribution.state.same')}</p>
          <p>
            {words.rich('contribution.state.withdraw', { a: (text) => <a href="/benchmark/withdrawal">{text}</a> })}
          </p>
          <form method="post" action={`/assessments/${assessmentId}/contribution/receipt`} className="print:hidden">
            <Seen values={receiptFields(state.receiptMark)} />
            <Once value={once} />
            <p className="mb-3">{words.t('contribution.state.lost')}</p>
            <Button look="secondary" name="renew" value="yes">
              {words.t('contribution.state.renew')}
            </Button>
          </form>
        </>
      )}
    </Notice>
  );
}

function standingText({ givenOn, countedSince, leaving }: ShownState, words: Words): ReactNode {
  const date = words.date(new Date(givenOn));
  if (countedSince === undefined) return words.t('contribution.state.waiting', { date });
  const values = {
    date,
    edition: words.date(new Date(countedSince)),
    a: (text: ReactNode) => <a href={`/benchmark/${countedSince}`}>{text}</a>,
  };
  return words.rich(leaving ? 'contribution.state.leaving' : 'contribution.state.counted', values);
}
