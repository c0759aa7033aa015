import { Button } from '@/components/ui/button';
import { Once } from '@/components/ui/fields/once';
import { RadioList } from '@/components/ui/fields/radio-list';
import { TextField } from '@/components/ui/fields/text-field';
import type { Words } from '@/lib/i18n/catalogue/words';
import { scopeName } from './scope-name';
import { shareChoices } from './share-choices';

interface NewLinkFormProps {
  readonly assessmentId: string;
  readonly instrumentVersion: number;
  /** The last day to offer, as a field holds it: `2027-05-31`. */
  readonly lastDay: string;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly words: Words;
}

export function NewLinkForm({ assessmentId, instrumentVersion, lastDay, once, words }: NewLinkFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/links/create`}>
      <Once value={once} />
      <h3 className="mt-8 text-xl">{words.t('share.create.title')}</h3>
      <RadioList
        name="what"
        legend={words.t('share.create.what')}
        required
        options={shareChoices.map(({ value, scope }) => ({
          value,
          label: scopeName({ words, instrumentVersion }, scope),
          ...(scope.role !== 'area' && { hint: words.t(`share.scopeHints.${scope.role}`) }),
        }))}
      />
      <TextField
        id="label"
        label={words.t('share.create.label.label')}
        hint={words.t('share.create.label.hint')}
        maxLength={120}
      />
      <TextField
        id="until"
        type="date"
        label={words.t('share.create.until.label')}
        hint={words.t('share.create.until.hint')}
        value={lastDay}
      />
      <p className="mt-6 text-base text-muted">{words.t('share.create.once')}</p>
      <Button look="secondary">{words.t('share.create.submit')}</Button>
    </form>
  );
}
