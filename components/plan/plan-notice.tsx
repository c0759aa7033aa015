import { DoneNotice } from '@/components/ui/done-notice';
import type { Words } from '@/lib/i18n/words';
import type { ActionReport } from '@/lib/report/plan';
import type { PlanDeed } from './plan-query';

/** What was done, in a few words: for the notice, and for the page's title. */
export function deedText(words: Words, deed: PlanDeed): string {
  return deed.kind === 'taken' ? words.t('plan.done.taken', { added: deed.added }) : words.t(`plan.done.${deed.kind}`);
}

interface PlanNoticeProps {
  readonly deed: PlanDeed;
  readonly plan: readonly ActionReport[];
  readonly words: Words;
}

/** What was done a moment ago, with the way to it. */
export function PlanNotice({ deed, plan, words }: PlanNoticeProps) {
  const touched = deed.kind === 'taken' ? undefined : plan.find(({ id }) => id === deed.action);
  const details = deed.kind === 'taken' ? takenDetails(words, deed) : '';
  return (
    <DoneNotice title={deedText(words, deed)}>
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

function takenDetails(words: Words, { added, already, leftOut }: Extract<PlanDeed, { kind: 'taken' }>): string {
  return [
    already > 0 ? words.t('plan.done.already', { count: already }) : '',
    leftOut > 0 ? words.t('plan.done.leftOut', { count: leftOut }) : '',
    added + already + leftOut === 0 ? words.t('plan.done.notNeeded') : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}
