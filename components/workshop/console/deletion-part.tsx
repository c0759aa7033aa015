import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/words';
import { Go } from './go';

interface DeletionPartProps {
  readonly here: string;
  /** Whether anything was said in it. */
  readonly held: boolean;
  readonly error?: string | undefined;
  readonly words: Words;
}

export function DeletionPart({ here, held, error, words }: DeletionPartProps) {
  return (
    <Part id="delete" title={words.t('workshop.planned.delete.title')}>
      <p>{words.t(held ? 'workshop.planned.delete.closedText' : 'workshop.planned.delete.text')}</p>
      <form method="post" action={`${here}/delete`} className={error === undefined ? '' : 'border-s-4 border-error ps-4'}>
        {error === undefined ? null : (
          <p id="sure-delete-error" className="font-semibold text-error">
            {error}
          </p>
        )}
        <Go />
        <label className="flex cursor-pointer items-start gap-3 py-1.5">
          <input type="checkbox" id="sure-delete" name="sure" value="yes" aria-describedby={error === undefined ? undefined : 'sure-delete-error'} className="mt-1 size-5 shrink-0 accent-accent" />
          {words.t('workshop.planned.delete.sure')}
        </label>
        <div className="mt-4">
          <Button look="danger">{words.t('workshop.planned.delete.submit')}</Button>
        </div>
      </form>
    </Part>
  );
}
