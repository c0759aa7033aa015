import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { FieldValues } from '@/lib/http/responses/seen-fields';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { PlannedFields, PlannedIssue } from './planned-fields';
import { SetupForm } from './setup-form';
import { setupErrors } from './setup-issues';

interface SetupPageProps {
  /** Of the workshop. */
  readonly here: string;
  readonly city: string;
  readonly fields: PlannedFields;
  readonly issues: readonly PlannedIssue[];
  /** What the form was filled with when it was opened. */
  readonly seen: FieldValues;
  readonly reading: Reading;
}

/** What was planned, to be changed before the workshop opens. */
export function SetupPage({ here, city, fields, issues, seen, reading }: SetupPageProps) {
  const { words } = reading;
  return (
    <Page
      title={words.t('workshop.change.title')}
      kicker={words.t('workshop.console.kicker', { city })}
      back={{ href: here, label: words.t('workshop.change.back') }}
    >
      {issues.length > 0 ? (
        <ErrorSummary title={words.t('site.error.summary')} errors={setupErrors(words, issues)} />
      ) : null}
      <SetupForm
        action={`${here}/setup/save`}
        submit={words.t('workshop.change.submit')}
        fields={fields}
        issues={issues}
        seen={seen}
        reading={reading}
      />
    </Page>
  );
}
