import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { SureBox } from '@/components/ui/fields/sure-box';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ContributionError } from './contribution-query';
import type { ShownState } from './shown-contribution';

interface GiveFormProps {
  readonly assessmentId: string;
  /** Of the rows above, so that nothing else is given than was seen. */
  readonly digest: string;
  readonly state: ShownState | undefined;
  readonly error: ContributionError | undefined;
  readonly words: Words;
}

/** The explicit act; nothing to do where exactly these rows stand already. */
export function GiveForm({ assessmentId, digest, state, error, words }: GiveFormProps) {
  const stands = state !== undefined && !state.leaving;
  if (stands && !state.outdated) return null;
  return (
    <Part id="give" title={words.t(stands ? 'contribution.give.again' : 'contribution.give.title')}>
      <form method="post" action={`/assessments/${assessmentId}/contribution/give`} className="print:hidden">
        {stands ? <p className="mb-4">{words.t('contribution.state.replace')}</p> : null}
        <input type="hidden" name="digest" value={digest} />
        <SureBox
          id="agree"
          name="agree"
          label={words.t('contribution.give.agree')}
          error={error === 'agree' ? words.t('contribution.errors.agree') : undefined}
        />
        <p className="my-4 text-base text-muted">{words.t('contribution.give.next')}</p>
        <Button>{words.t(stands ? 'contribution.give.submitAgain' : 'contribution.give.submit')}</Button>
      </form>
    </Part>
  );
}
