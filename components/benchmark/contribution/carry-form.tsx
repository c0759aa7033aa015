import { Button } from '@/components/ui/button';
import { Once } from '@/components/ui/fields/once';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import type { ShownCarry } from './shown-contribution';

interface CarryFormProps {
  readonly assessmentId: string;
  readonly carry: ShownCarry;
  readonly once: string;
  readonly reading: Reading;
}

/**
 * From an assessment to an earlier version of the questionnaire to a new one, with what carries over and what does not.
 */
export function CarryForm({
  assessmentId,
  carry: { version, carried, left, actionsLeft },
  once,
  reading,
}: CarryFormProps) {
  const { words } = reading;
  return (
    <form
      method="post"
      action={`/assessments/${assessmentId}/contribution/carry`}
      aria-labelledby="carry"
      className="space-y-4 pt-4"
    >
      <Once value={once} />
      <h3 id="carry" className="text-xl">
        {words.t('contribution.carry.title', { version })}
      </h3>
      <p>{words.t('contribution.carry.text', { count: carried })}</p>
      {left.length > 0 ? (
        <>
          <p>{words.t('contribution.carry.left')}</p>
          <ul className="list-disc ps-6">
            {left.map((question) => (
              <li key={question}>{indicatorName(reading, question)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {actionsLeft > 0 ? <p>{words.t('contribution.carry.actionsLeft', { count: actionsLeft })}</p> : null}
      <p>{words.t('contribution.carry.stays')}</p>
      <Button name="carry" value="yes">
        {words.t('contribution.carry.submit')}
      </Button>
    </form>
  );
}
