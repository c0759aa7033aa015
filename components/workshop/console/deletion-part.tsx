import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { SureBox } from '@/components/ui/fields/sure-box';
import type { Words } from '@/lib/i18n/catalogue/words';
import { Go } from '@/components/workshop/steps/go';

interface DeletionPartProps {
  readonly here: string;
  /** Of the workshop, when the page was drawn. */
  readonly event: number;
  /** Whether anything was said in it. */
  readonly held: boolean;
  readonly error?: string | undefined;
  readonly words: Words;
}

export function DeletionPart({ here, event, held, error, words }: DeletionPartProps) {
  return (
    <Part id="delete" title={words.t('workshop.planned.delete.title')}>
      <p>{words.t(held ? 'workshop.planned.delete.closedText' : 'workshop.planned.delete.text')}</p>
      <form method="post" action={`${here}/delete`}>
        <Go />
        <input type="hidden" name="event" value={event} />
        <SureBox id="sure-delete" name="sure" label={words.t('workshop.planned.delete.sure')} error={error} />
        <div className="mt-4">
          <Button look="danger">{words.t('workshop.planned.delete.submit')}</Button>
        </div>
      </form>
    </Part>
  );
}
