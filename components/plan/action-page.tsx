import { Button } from '@/components/ui/button';
import { ErrorSummary, type SummaryError } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { becauseText } from '@/lib/i18n/text/plan-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ActionFields as Fields, ActionIssue } from '@/lib/plan/action-form';
import { outdatedBy } from '@/lib/plan/arrange-plan';
import { ActionConflict } from './action-conflict';
import { ActionFields, actionIssueText } from './action-fields';
import { ChangedNotice } from './changed-notice';
import type { SavedAction } from './saved-action';

export interface ActionPageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly saved: SavedAction;
  /** As they are saved, or as they were typed where that could not be saved. */
  readonly fields: Fields;
  readonly issues: readonly ActionIssue[];
  /** Somebody saved it between opening and sending. */
  readonly conflict: boolean;
  /** Whether the box that lets it rest on the answers of today is ticked. */
  readonly renew: boolean;
  readonly reading: Reading;
}

/** One action, to be changed. */
export function ActionPage(props: ActionPageProps) {
  const { assessmentId, city, saved, fields, issues, conflict, reading } = props;
  const { words } = reading;
  const { report } = saved;
  const here = `/assessments/${assessmentId}/plan`;
  const errors = [
    ...(conflict ? [{ href: '#both', text: words.t('plan.issues.conflict') }] : []),
    ...summaryOf(words, issues),
  ];
  const because = becauseText(reading, report);
  return (
    <Page
      title={report.title}
      kicker={words.t('plan.edit.kicker', { city })}
      back={{ href: here, label: words.t('plan.edit.back') }}
    >
      {errors.length > 0 ? <ErrorSummary title={words.t('site.error.summary')} errors={errors} /> : null}
      {conflict ? (
        <ActionConflict saved={saved} fields={fields} address={`${here}/${report.id}`} reading={reading} />
      ) : null}
      <p className="text-base text-muted">{lastSaved(words, saved)}</p>
      {because === '' ? null : (
        <p className="mt-2 text-base">
          {words.t('plan.edit.because')}: {because}
        </p>
      )}
      <form method="post" action={`${here}/${report.id}/save`} noValidate>
        <input type="hidden" name="version" value={saved.version} />
        <ActionFields fields={fields} issues={issues} reading={reading} />
        <Renewal {...props} />
        <Button>{words.t('plan.edit.submit')}</Button>
      </form>
      <p className="mt-8">
        <a href={`${here}/${report.id}/removal`}>{words.t('plan.edit.remove')}</a>
      </p>
    </Page>
  );
}

export function summaryOf(words: Words, issues: readonly ActionIssue[]): readonly SummaryError[] {
  return issues.map((issue) => ({ href: `#${issue.field}`, text: actionIssueText(words, issue) }));
}

function lastSaved(words: Words, { savedAt, savedBy }: SavedAction): string {
  const when = { date: words.date(savedAt), time: words.time(savedAt) };
  return savedBy === undefined
    ? words.t('plan.edit.lastSaved', when)
    : words.t('plan.edit.lastSavedBy', { ...when, name: savedBy });
}

/** Where the answers have changed: whether it makes sense as it is, is for the office to say. */
function Renewal({ saved: { report }, renew, reading }: ActionPageProps) {
  if (outdatedBy(report).length === 0) return null;
  const { words } = reading;
  return (
    <div className="my-6">
      <ChangedNotice action={report} reading={reading} />
      <label className="flex cursor-pointer items-start gap-3 py-1.5">
        <input
          type="checkbox"
          name="renew"
          value="yes"
          defaultChecked={renew}
          aria-describedby="renew-hint"
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>{words.t('plan.edit.keep')}</span>
      </label>
      <p id="renew-hint" className="text-base text-muted">
        {words.t('plan.edit.keepHint')}
      </p>
    </div>
  );
}
