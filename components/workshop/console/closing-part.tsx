import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { SureBox } from '@/components/ui/fields/sure-box';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { VoteKeeping } from '@/lib/workshop/model/workshop';
import { Go } from '@/components/workshop/steps/go';

interface ClosingPartProps {
  readonly here: string;
  /** How the workshop stood when the page was drawn. */
  readonly drawn: string;
  readonly keepVotesDays: VoteKeeping;
  /** Questions that were voted on and have no decision. */
  readonly undecided: number;
  readonly error?: string | undefined;
  readonly words: Words;
}

/** The end of the workshop, and what goes with it. */
export function ClosingPart({ here, drawn, keepVotesDays, undecided, error, words }: ClosingPartProps) {
  return (
    <Part id="close" title={words.t('workshop.close.title')}>
      <p>{words.t('workshop.close.text')}</p>
      <p>{words.t(`workshop.close.keep-${keepVotesDays}`)}</p>
      {undecided > 0 ? (
        <p className="font-semibold text-target">{words.t('workshop.close.undecided', { count: undecided })}</p>
      ) : null}
      <form method="post" action={`${here}/close`}>
        <Go />
        <input type="hidden" name="drawn" value={drawn} />
        <SureBox id="sure" name="sure" label={words.t('workshop.close.sure')} error={error} />
        <div className="mt-4">
          <Button look="danger">{words.t('workshop.close.submit')}</Button>
        </div>
      </form>
    </Part>
  );
}
