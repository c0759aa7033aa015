import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';

interface SetupFactsProps {
  readonly workshop: WorkshopState;
  readonly reading: Reading;
}

/** What was settled before the workshop opens, to be looked over. */
export function SetupFacts({ workshop, reading: { words, instrument } }: SetupFactsProps) {
  const { setup, pace } = workshop;
  const day =
    setup.heldOn === undefined ? words.t('workshop.planned.noDay') : words.date(new Date(`${setup.heldOn}T00:00:00Z`));
  const facts = {
    day: [day, setup.startsAt].filter((part) => part !== undefined).join(', '),
    questions: words.t('workshop.planned.questions', { count: setup.questions.length }),
    anonymity: words.t(`workshop.fields.anonymity.${setup.anonymity}`),
    departments: setup.departments.length === 0 ? '' : words.list(setup.departments),
    pace: words.t(`workshop.fields.pace.${pace}`),
    keep: words.t(`workshop.fields.keepVotesDays.${setup.keepVotesDays}`),
  };
  return (
    <>
      <dl className="mt-3 space-y-2">
        {Object.entries(facts).map(([name, text]) =>
          text === '' ? null : (
            <div key={name} className="sm:grid sm:grid-cols-[14rem_minmax(0,1fr)] sm:gap-4">
              <dt className="text-muted">{words.t(`workshop.planned.facts.${name}`)}</dt>
              <dd translate={name === 'departments' ? 'no' : undefined} className="wrap-anywhere">
                {text}
              </dd>
            </div>
          ),
        )}
      </dl>
      <details className="mt-3">
        <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">
          {words.t('workshop.planned.list')}
        </summary>
        <ol className="ms-6 list-decimal text-base">
          {setup.questions.map((id) => (
            <li key={id}>{words.t(`${questionKey(instrument.version, id)}.short`)}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
