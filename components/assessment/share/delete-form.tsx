import { Button } from '@/components/ui/button';
import { Seen } from '@/components/ui/fields/seen';
import { TextField } from '@/components/ui/fields/text-field';
import type { Words } from '@/lib/i18n/catalogue/words';

interface DeleteFormProps {
  readonly assessmentId: string;
  readonly city: string;
  /** Which state of the assessment the reader has seen. */
  readonly revision: number;
  readonly words: Words;
}

export function revisionFields(revision: number) {
  return { revision: String(revision) };
}

export function DeleteForm({ assessmentId, city, revision, words }: DeleteFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/delete`}>
      <Seen values={revisionFields(revision)} />
      <p className="mt-3">{words.t('share.delete.text', { city })}</p>
      <TextField
        id="confirmation"
        label={words.t('share.delete.confirm.label')}
        hint={words.t('share.delete.confirm.hint', { city })}
        maxLength={300}
        required
      />
      <Button look="danger">{words.t('share.delete.submit')}</Button>
    </form>
  );
}
