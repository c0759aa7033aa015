import { DataTable } from '@/components/ui/data-table';
import { DoneNotice } from '@/components/ui/done-notice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { WorkshopSetup, WorkshopPhase } from '@/lib/workshop/model/workshop';
import type { PlannedFields, PlannedIssue } from './setup/planned-fields';
import { SetupForm } from './setup/setup-form';
import { setupErrors } from './setup/setup-issues';

export interface ListedWorkshop {
  readonly id: string;
  readonly state: WorkshopPhase;
  readonly setup: WorkshopSetup;
}

export interface WorkshopsPageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly workshops: readonly ListedWorkshop[];
  /** As proposed, or as typed where it could not be planned. */
  readonly fields: PlannedFields;
  readonly issues: readonly PlannedIssue[];
  readonly deleted: boolean;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly reading: Reading;
}

/** The workshops of a city, and the form that plans another. */
export function WorkshopsPage({
  assessmentId,
  city,
  workshops,
  fields,
  issues,
  deleted,
  once,
  reading,
}: WorkshopsPageProps) {
  const { words } = reading;
  const here = `/assessments/${assessmentId}/workshops`;
  const notice = deleted ? <DoneNotice title={words.t('workshop.list.deleted')} /> : null;
  return (
    <Page title={words.t('workshop.list.title')} kicker={city} lead={words.t('workshop.list.lead')} notice={notice}>
      {issues.length > 0 ? (
        <ErrorSummary title={words.t('site.error.summary')} errors={setupErrors(words, issues)} />
      ) : null}
      <p>
        <a href="/workshop-guide">{words.t('workshop.list.guide')}</a>
      </p>
      {workshops.length === 0 ? (
        <p className="mt-4">{words.t('workshop.list.none')}</p>
      ) : (
        <WorkshopTable here={here} workshops={workshops} words={words} />
      )}
      <Part id="plan-one" title={words.t('workshop.create.title')}>
        <p>{words.t('workshop.create.lead')}</p>
        <SetupForm
          action={`${here}/create`}
          submit={words.t('workshop.create.submit')}
          fields={fields}
          issues={issues}
          once={once}
          reading={reading}
        />
      </Part>
    </Page>
  );
}

interface WorkshopTableProps {
  readonly here: string;
  readonly workshops: readonly ListedWorkshop[];
  readonly words: Words;
}

function WorkshopTable({ here, workshops, words }: WorkshopTableProps) {
  return (
    <DataTable
      caption={words.t('workshop.list.caption')}
      columns={(['workshop', 'day', 'state'] as const).map((key) => ({ key, label: words.t(`workshop.list.${key}`) }))}
      rows={workshops.map(({ id, state, setup: { title, heldOn } }) => ({
        key: id,
        cells: {
          workshop: (
            <a href={`${here}/${id}`} className="inline-block py-0.5" dir="auto" translate="no">
              {title}
            </a>
          ),
          day: heldOn === undefined ? words.t('workshop.list.noDay') : words.date(new Date(`${heldOn}T00:00:00Z`)),
          state:
            state === 'open' ? <strong>{words.t('workshop.states.open')}</strong> : words.t(`workshop.states.${state}`),
        },
      }))}
    />
  );
}
