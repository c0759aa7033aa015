import { Button } from '@/components/ui/button';
import { Field, describedBy, inputClass } from '@/components/ui/field';
import { RadioList } from '@/components/ui/radio-list';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/lib/i18n/words';
import { scopeName } from './scope-name';
import { shareChoices } from './share-choices';

/** Days as a field holds them: `2027-05-31`. */
export interface OfferedDays {
  readonly first: string;
  readonly usual: string;
}

interface NewLinkFormProps {
  readonly assessmentId: string;
  readonly instrumentVersion: number;
  readonly days: OfferedDays;
  readonly words: Words;
}

export function NewLinkForm({ assessmentId, instrumentVersion, days, words }: NewLinkFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/links/create`}>
      <h3 className="mt-8 text-xl">{words.t('share.create.title')}</h3>
      <RadioList
        name="what"
        legend={words.t('share.create.what')}
        required
        options={shareChoices.map(({ value, scope }) => ({
          value,
          label: scopeName({ words, instrumentVersion }, scope),
          ...(scope.role !== 'heading' && { hint: words.t(`share.scopeHints.${scope.role}`) }),
        }))}
      />
      <TextField id="label" label={words.t('share.create.label.label')} hint={words.t('share.create.label.hint')} maxLength={120} />
      <LastDayField days={days} words={words} />
      <Button look="secondary">{words.t('share.create.submit')}</Button>
    </form>
  );
}

function LastDayField({ days, words }: Pick<NewLinkFormProps, 'days' | 'words'>) {
  const hint = words.t('share.create.until.hint');
  return (
    <Field id="until" label={words.t('share.create.until.label')} hint={hint}>
      <input
        id="until"
        name="until"
        type="date"
        min={days.first}
        defaultValue={days.usual}
        aria-describedby={describedBy('until', { hint })}
        className={`${inputClass} max-w-60`}
      />
    </Field>
  );
}
