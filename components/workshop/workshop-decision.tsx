import { answerText, type Reading } from '@/lib/i18n/text/answer-text';
import type { Decision } from '@/lib/workshop/model/workshop';

interface WorkshopDecisionProps {
  readonly decision: Decision;
  readonly reading: Reading;
}

/** What was agreed, with the view of those who did not agree beside it. */
export function WorkshopDecision({ decision, reading }: WorkshopDecisionProps) {
  const { words } = reading;
  const said = (['reason', 'minorityView'] as const).flatMap((part) =>
    decision[part] === undefined ? [] : [{ part, text: decision[part] }],
  );
  return (
    <section className="my-[0.6em] border-s-[0.25em] border-evidence bg-surface px-[0.8em] py-[0.5em]">
      <p className="text-[0.8em] text-muted">{words.t('voting.projector.decided')}</p>
      <p className="text-[1.2em] leading-tight font-semibold">
        {answerText(reading, decision.question, decision.answer)}
      </p>
      {said.length === 0 ? null : (
        <dl className="mt-[0.4em] grid gap-x-[1.5em] gap-y-[0.3em] text-[0.8em] sm:auto-cols-fr sm:grid-flow-col">
          {said.map(({ part, text }) => (
            <div key={part}>
              <dt className="text-muted">
                {words.t(part === 'reason' ? 'voting.projector.reason' : 'voting.projector.minority')}
              </dt>
              <dd dir="auto" translate="no" className="whitespace-pre-line wrap-anywhere">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
