import { DoneNotice } from '@/components/ui/done-notice';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ActionReport } from '@/lib/plan/plan';
import type { PlanConfirmation } from './plan-query';

/** What was done, in a few words: for the notice, and for the page's title. */
export function confirmationText(words: Words, confirmation: PlanConfirmation): string {
  return confirmation.kind === 'taken'
    ? words.t('plan.done.taken', { added: confirmation.added })
    : words.t(`plan.done.${confirmation.kind}`);
}

interface PlanNoticeProps {
  readonly confirmation: PlanConfirmation;
  readonly plan: readonly ActionReport[];
  readonly words: Words;
}

/** What was done a moment ago, with the way to it. */
export function PlanNotice({ confirmation, plan, words }: PlanNoticeProps) {
  const touched = confirmation.kind === 'taken' ? undefined : plan.find(({ id }) => id === confirmation.action);
  const details = confirmation.kind === 'taken' ? takenDetails(words, confirmation) : '';
  return (
    <DoneNotice title={confirmationText(words, confirmation)}>
      {details === '' ? null : <p>{details}</p>}
      {touched ? (
        <p>
          <a href={`#action-${touched.id}`} translate="no" dir="auto">
            {touched.title}
          </a>
        </p>
      ) : null}
    </DoneNotice>
  );
}

function takenDetails(words: Words, { added, already, leftOut }: Extract<PlanConfirmation, { kind: 'taken' }>): string {
  return [
    already > 0 ? words.t('plan.done.already', { count: already }) : '',
    leftOut > 0 ? words.t('plan.done.leftOut', { count: leftOut }) : '',
    added + already + leftOut === 0 ? words.t('plan.done.notNeeded') : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}
