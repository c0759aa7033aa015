import { Notice } from '@/components/ui/notice';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { changedText } from '@/lib/i18n/text/plan-text';
import type { ActionReport } from '@/lib/plan/plan';

interface ChangedNoticeProps {
  readonly action: ActionReport;
  readonly reading: Reading;
}

/** Which answers have changed since an action was planned, and into what. */
export function ChangedNotice({ action: { changedSince }, reading }: ChangedNoticeProps) {
  const { words } = reading;
  if (changedSince.length === 0) return null;
  return (
    <Notice tone="warning" title={words.t('plan.basis.title')}>
      <ul>
        {changedSince.map((change) => (
          <li key={change.question}>{changedText(reading, change)}</li>
        ))}
      </ul>
      <p>{words.t('plan.basis.text')}</p>
    </Notice>
  );
}
