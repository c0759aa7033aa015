import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { ActionFields as Fields, ActionIssue } from '@/lib/plan/action-form';
import { ActionFields } from './action-fields';
import { summaryOf } from './action-page';

interface NewActionPageProps {
  readonly assessmentId: string;
  readonly city: string;
  /** As typed where it could not be added. */
  readonly fields: Fields;
  readonly issues: readonly ActionIssue[];
  /** Why it was not added, where no field is at fault. */
  readonly refused?: 'full' | 'gone' | undefined;
  readonly reading: Reading;
}

/** An idea of the office's own. */
export function NewActionPage({ assessmentId, city, fields, issues, refused, reading }: NewActionPageProps) {
  const { words } = reading;
  const here = `/assessments/${assessmentId}/plan`;
  const errors = [
    ...(refused ? [{ href: '#title', text: words.t(`plan.issues.${refused}`) }] : []),
    ...summaryOf(words, issues),
  ];
  return (
    <Page
      title={words.t('plan.add.title')}
      kicker={words.t('plan.edit.kicker', { city })}
      lead={words.t('plan.add.lead')}
      back={{ href: here, label: words.t('plan.edit.back') }}
    >
      {errors.length > 0 ? <ErrorSummary title={words.t('site.error.summary')} errors={errors} /> : null}
      <form method="post" action={`${here}/add`} noValidate>
        <ActionFields fields={fields} issues={issues} reading={reading} />
        <Button>{words.t('plan.add.submit')}</Button>
      </form>
    </Page>
  );
}
