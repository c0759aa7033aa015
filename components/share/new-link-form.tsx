import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/lib/i18n/words';

interface NewLinkFormProps {
  readonly assessmentId: string;
  readonly words: Words;
}

const roles = ['edit', 'view'] as const;
const endings = ['never', 'days30', 'days365'] as const;

export function NewLinkForm({ assessmentId, words }: NewLinkFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/links/create`}>
      <h3 className="mt-8 text-xl">{words.t('share.create.title')}</h3>
      <RadioList
        name="role"
        legend={words.t('share.create.role')}
        required
        options={roles.map((role) => ({ value: role, label: words.t(`share.create.roles.${role}`), hint: words.t(`share.create.roles.${role}Hint`) }))}
      />
      <TextField id="label" label={words.t('share.create.label.label')} hint={words.t('share.create.label.hint')} maxLength={120} />
      <RadioList
        name="expires"
        legend={words.t('share.create.expires.legend')}
        chosen="never"
        options={endings.map((ending) => ({ value: ending, label: words.t(`share.create.expires.${ending}`) }))}
      />
      <Button look="secondary">{words.t('share.create.submit')}</Button>
    </form>
  );
}
