import { Button } from '@/components/ui/button';
import { CountrySelect } from '@/components/ui/fields/country-select';
import { Field } from '@/components/ui/fields/field';
import { Once } from '@/components/ui/fields/once';
import { RadioList } from '@/components/ui/fields/radio-list';
import { TextField } from '@/components/ui/fields/text-field';
import type { Words } from '@/lib/i18n/catalogue/words';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { formIds } from '@/lib/instrument/model/instrument';
import { currentInstrument } from '@/lib/instrument/registry';

const longestName = 120;

export function StartForm({ once, words }: { readonly once: string; readonly words: Words }) {
  const lengths = formIds.toReversed().map((form) => ({
    value: form,
    label: words.t(`start.new.form.${form}`, { count: questionsOf(currentInstrument, form).length }),
    hint: words.t(`start.new.form.${form}Hint`),
  }));
  return (
    <form method="post" action="/start/create" aria-labelledby="new">
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
      />
      <Field id="country" label={words.t('start.new.country.label')}>
        <CountrySelect
          id="country"
          name="country"
          words={words}
          prompt={words.t('start.new.country.choose')}
          required
        />
      </Field>
      <RadioList name="form" legend={words.t('start.new.form.legend')} options={lengths} required />
      <TextField
        id="startedBy"
        label={words.t('start.new.startedBy.label')}
        hint={words.t('start.new.startedBy.hint')}
        maxLength={longestName}
      />
      <Button>{words.t('start.new.submit')}</Button>
      <p className="mt-6 mb-3 text-base text-muted">{words.t('start.new.workshop.text')}</p>
      <Button look="secondary" name="then" value="workshop">
        {words.t('start.new.workshop.submit')}
      </Button>
    </form>
  );
}
