import { Button } from '@/components/ui/button';
import { CountrySelect } from '@/components/ui/fields/country-select';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/fields/field';
import { Once } from '@/components/ui/fields/once';
import { RadioList } from '@/components/ui/fields/radio-list';
import { TextField } from '@/components/ui/fields/text-field';
import type { Words } from '@/lib/i18n/catalogue/words';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { formIds } from '@/lib/instrument/model/instrument';
import { currentInstrument } from '@/lib/instrument/registry';

const longestName = 120;

type Needed = 'city' | 'country' | 'form';

interface StartFormProps {
  readonly once: string;
  /** What was typed before, where something was missing. */
  readonly typed: Readonly<Partial<Record<Needed | 'startedBy', string>>>;
  /** What was missing. */
  readonly errors: readonly Needed[];
  readonly words: Words;
}

/** What is missing, at the top of the page. */
export function StartErrors({ errors, words }: Pick<StartFormProps, 'errors' | 'words'>) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      title={words.t('site.error.summary')}
      errors={errors.map((field) => ({ href: `#${field}`, text: words.t(`start.missing.${field}`) }))}
    />
  );
}

export function StartForm({ once, typed, errors, words }: StartFormProps) {
  const error = (field: Needed) => (errors.includes(field) ? { error: words.t(`start.missing.${field}`) } : {});
  const lengths = formIds.toReversed().map((form) => ({
    value: form,
    label: words.t(`start.new.form.${form}`, { count: questionsOf(currentInstrument, form).length }),
    hint: words.t(`start.new.form.${form}Hint`),
  }));
  return (
    <form method="post" action="/start/create" aria-labelledby="new" noValidate>
      <Once value={once} />
      <h2 id="new" className="text-2xl">
        {words.t('start.new.title')}
      </h2>
      <TextField
        id="city"
        label={words.t('start.new.city.label')}
        hint={words.t('start.new.city.hint')}
        maxLength={longestName}
        required
        autoComplete="address-level2"
        value={typed.city ?? ''}
        {...error('city')}
      />
      <Field id="country" label={words.t('start.new.country.label')} {...error('country')}>
        <CountrySelect
          id="country"
          name="country"
          words={words}
          prompt={words.t('start.new.country.choose')}
          required
          {...(typed.country && { chosen: typed.country })}
        />
      </Field>
      <RadioList
        name="form"
        legend={words.t('start.new.form.legend')}
        options={lengths}
        chosen={typed.form || 'quick'}
        required
        {...error('form')}
      />
      <TextField
        id="startedBy"
        label={words.t('start.new.startedBy.label')}
        hint={words.t('start.new.startedBy.hint')}
        maxLength={longestName}
        value={typed.startedBy ?? ''}
      />
      <Button>{words.t('start.new.submit')}</Button>
      <p className="mt-6 mb-3 text-base text-muted">{words.t('start.new.workshop.text')}</p>
      <Button look="secondary" name="then" value="workshop">
        {words.t('start.new.workshop.submit')}
      </Button>
    </form>
  );
}
