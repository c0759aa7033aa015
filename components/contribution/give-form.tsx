import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/words';
import type { ContributionError } from './contribution-page';
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
        <Agreement error={error === 'agree' ? words.t('contribution.errors.agree') : undefined} words={words} />
        <p className="my-4 text-base text-muted">{words.t('contribution.give.next')}</p>
        <Button>{words.t(stands ? 'contribution.give.submitAgain' : 'contribution.give.submit')}</Button>
      </form>
    </Part>
  );
}

function Agreement({ error, words }: { readonly error: string | undefined; readonly words: Words }) {
  return (
    <div className={error === undefined ? undefined : 'border-s-4 border-error ps-4'}>
      {error === undefined ? null : (
        <p id="agree-error" className="mb-2 font-semibold text-error">
          {error}
        </p>
      )}
      <label className="flex cursor-pointer items-start gap-3 py-1.5">
        <input
          id="agree"
          type="checkbox"
          name="agree"
          value="yes"
          aria-describedby={error === undefined ? undefined : 'agree-error'}
          aria-invalid={error === undefined ? undefined : true}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>{words.t('contribution.give.agree')}</span>
      </label>
    </div>
  );
}
