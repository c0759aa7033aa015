import { questionKey } from '@/lib/i18n/text/question-key';
import { DataTable } from '@/components/ui/data-table';
import { Part } from '@/components/ui/part';
import { answerText, type Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { shownPosition, placesOf, standingOf, votingRound } from '@/components/workshop/workshop-view';
import { StepForm } from '@/components/workshop/steps/step-form';

interface QuestionListProps {
  readonly here: string;
  readonly workshop: WorkshopState;
  readonly reading: Reading;
}

const columns = ['question', 'state', 'voted', 'agreed'] as const;

/** Every question with how far it has come; its name leads to it. */
export function QuestionList({ here, workshop, reading }: QuestionListProps) {
  const { words, instrument } = reading;
  const places = placesOf(workshop, reading);
  const voting = places.filter(({ asked }) => votingRound(asked) !== undefined).length;
  return (
    <Part id="questions" title={words.t('workshop.questions.title')}>
      <DataTable
        caption={words.t('workshop.questions.caption')}
        columns={columns.map((key) => ({ key, label: words.t(`workshop.questions.${key}`), numeric: key === 'voted' }))}
        rows={places.map(({ asked, question }) => ({
          key: question.id,
          cells: {
            question: (
              <a
                href={`${here}?question=${question.id}#question`}
                aria-current={workshop.current === question.id ? 'true' : undefined}
                className="inline-block py-0.5 aria-[current]:font-semibold"
              >
                {words.t(`${questionKey(instrument.version, question.id)}.short`)}
              </a>
            ),
            state: words.t(`workshop.question.states.${standingOf(asked)}`),
            voted: asked.rounds.length === 0 ? '' : words.whole(asked.rounds.at(-1)?.voted.count ?? 0),
            agreed: asked.decision ? answerText(reading, question.id, asked.decision.answer) : '',
          },
        }))}
      />
      {voting > 1 && workshop.state === 'open' ? (
        <>
          <p className="text-base text-muted">{words.t('workshop.questions.revealAllText', { count: voting })}</p>
          <StepForm here={here} to="reveal-all" fields={shownPosition(workshop)}>
            {words.t('workshop.questions.revealAll')}
          </StepForm>
        </>
      ) : null}
    </Part>
  );
}
