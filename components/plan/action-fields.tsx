import { RadioList } from '@/components/ui/fields/radio-list';
import { TextArea } from '@/components/ui/fields/text-area';
import { TextField } from '@/components/ui/fields/text-field';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { statusName } from '@/lib/i18n/text/plan-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { isDay } from '@/lib/instrument/values/calendar-day';
import { areaIds } from '@/lib/instrument/model/instrument';
import { actionLimits } from '@/lib/plan/action-limits';
import type { ActionFieldName, ActionFields as Fields, ActionIssue } from '@/lib/plan/action-form';
import { actionStatuses } from '@/lib/plan/plan';

interface ActionFieldsProps {
  readonly fields: Fields;
  readonly issues: readonly ActionIssue[];
  readonly reading: Reading;
}

export function actionIssueText(words: Words, { field, code }: ActionIssue): string {
  return words.t(`plan.issues.${field}-${code}`);
}

/** Every field of an action, with what is wrong beside it. */
export function ActionFields({ fields, issues, reading }: ActionFieldsProps) {
  const { words } = reading;
  const issueAt = (name: ActionFieldName) =>
    issues.filter(({ field }) => field === name).map((issue) => actionIssueText(words, issue))[0];
  const hintOf = (name: ActionFieldName) =>
    words.has(`plan.fields.${name}.hint`)
      ? words.t(`plan.fields.${name}.hint`, { most: actionLimits.effortDays })
      : undefined;
  const of = (name: ActionFieldName) => ({
    id: name,
    label: words.t(`plan.fields.${name}.label`),
    hint: hintOf(name),
    error: issueAt(name),
    value: fields[name],
  });
  return (
    <>
      <TextField {...of('title')} />
      <Choice
        name="status"
        fields={fields}
        error={issueAt('status')}
        words={words}
        options={actionStatuses.map((value) => ({
          value,
          label: statusName(words, value),
          hint: words.t(`plan.statusHints.${value}`),
        }))}
      />
      <TextField {...of('owner')} />
      <TextField {...of('dueOn')} type={fields.dueOn === '' || isDay(fields.dueOn) ? 'date' : 'text'} />
      <TextField {...of('effortDays')} inputMode="decimal" />
      <TextField {...of('cost')} />
      <Choice
        name="area"
        fields={fields}
        error={issueAt('area')}
        words={words}
        options={[
          ...areaIds.map((value) => ({ value, label: areaName(reading, value) })),
          { value: '', label: words.t('plan.fields.area.none') },
        ]}
      />
      <TextArea {...of('outcome')} />
    </>
  );
}

interface ChoiceProps {
  readonly name: 'status' | 'area';
  readonly fields: Fields;
  readonly error: string | undefined;
  readonly options: Parameters<typeof RadioList>[0]['options'];
  readonly words: Words;
}

function Choice({ name, fields, error, options, words }: ChoiceProps) {
  return (
    <RadioList
      name={name}
      legend={words.t(`plan.fields.${name}.label`)}
      options={options}
      chosen={fields[name]}
      {...(error !== undefined && { error })}
    />
  );
}
