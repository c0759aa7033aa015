import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { statusName } from '@/lib/i18n/text/plan-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { areaIds } from '@/lib/instrument/model/instrument';
import { type ActionFieldName, actionFieldNames, type ActionFields, fieldsOfAction } from '@/lib/plan/action-form';
import { actionStatuses } from '@/lib/plan/plan';
import type { SavedAction } from './saved-action';

interface ActionConflictProps {
  readonly saved: SavedAction;
  /** What the reader typed. */
  readonly fields: ActionFields;
  /** Where the action stands as it is saved. */
  readonly address: string;
  readonly reading: Reading;
}

/** What somebody else saved beside what the reader typed, field by field where they differ. */
export function ActionConflict({ saved, fields, address, reading }: ActionConflictProps) {
  const { words } = reading;
  const theirs = fieldsOfAction(saved.report);
  const different = actionFieldNames.filter((name) => theirs[name] !== fields[name]);
  const title =
    saved.savedBy === undefined
      ? words.t('plan.conflict.title')
      : words.t('plan.conflict.titleBy', { name: saved.savedBy });
  return (
    <section id="both" tabIndex={-1} aria-labelledby="both-title" className="my-6 border-2 border-error p-4">
      <h2 id="both-title" className="text-xl">
        {title}
      </h2>
      <p className="mt-2">{words.t('plan.conflict.text')}</p>
      {different.length === 0 ? <p className="mt-2">{words.t('plan.conflict.same')}</p> : null}
      {different.length > 0 ? (
        <DataTable
          caption={words.t('plan.conflict.caption')}
          columns={(['field', 'theirs', 'mine'] as const).map((key) => ({
            key,
            label: words.t(`plan.conflict.${key}`),
          }))}
          rows={different.map((name) => ({
            key: name,
            cells: {
              field: words.t(`plan.fields.${name}.label`),
              theirs: <Value name={name} value={theirs[name]} reading={reading} />,
              mine: <Value name={name} value={fields[name]} reading={reading} />,
            },
          }))}
        />
      ) : null}
      <p>
        <a href={address}>{words.t('plan.conflict.dropMine')}</a>
      </p>
    </section>
  );
}

function Value({
  name,
  value,
  reading,
}: {
  readonly name: ActionFieldName;
  readonly value: string;
  readonly reading: Reading;
}) {
  if (value === '') return reading.words.t('plan.conflict.empty');
  const status = actionStatuses.find((known) => name === 'status' && known === value);
  if (status) return statusName(reading.words, status);
  const area = areaIds.find((known) => name === 'area' && known === value);
  if (area) return areaName(reading, area);
  return (
    <span translate="no" dir="auto" className="whitespace-pre-line wrap-anywhere">
      {value}
    </span>
  );
}
