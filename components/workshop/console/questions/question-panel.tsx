import type { ReactNode } from 'react';
import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { WorkshopDecision } from '@/components/workshop/workshop-decision';
import {
  shownPosition,
  mayVoteAgain,
  revealedRounds,
  type WorkshopPlace,
  standingOf,
  votingRound,
} from '@/components/workshop/workshop-view';
import { mainStepOf, nextPlace } from '@/components/workshop/console/main-step';
import { RoundResult } from '@/components/workshop/tally/round-result';
import { Voters } from '@/components/workshop/voters';
import { type VoteReason, VoteReasons } from './vote-reasons';
import { StepForm } from '@/components/workshop/steps/step-form';

interface QuestionPanelProps {
  readonly here: string;
  readonly workshop: WorkshopState;
  readonly place: WorkshopPlace;
  readonly reasons: readonly VoteReason[];
  /** The form that records what the workshop agrees on; absent where nothing can be decided yet. */
  readonly decide?: ReactNode;
  readonly reading: Reading;
}

/** One question, from leading the workshop to it until it is decided. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { here, workshop, place, reasons, decide, reading } = props;
  const { words, instrument } = reading;
  const { asked, question, number } = place;
  const voting = votingRound(asked);
  const revealed = revealedRounds(asked);
  return (
    <section
      id="question"
      tabIndex={-1}
      aria-labelledby="question-title"
      className="mt-8 scroll-mt-4 border-t-4 border-accent pt-4"
    >
      <p className="text-base text-muted">
        {words.t('workshop.question.number', { number, count: workshop.questions.length })} ·{' '}
        {words.t(`workshop.question.states.${standingOf(asked)}`)}
        {workshop.current === question.id ? (
          <strong className="ms-3 text-accent">{words.t('workshop.question.current')}</strong>
        ) : null}
      </p>
      <h2 id="question-title" className="mt-1 text-2xl">
        {words.t(`${questionKey(instrument.version, question.id)}.title`)}
      </h2>
      <Steps {...props} />
      {voting ? (
        <section aria-labelledby="voted" className="mt-6">
          <h3 id="voted" className="text-xl">
            {words.t('workshop.question.voted.title')}
          </h3>
          <div className="mt-2">
            <Voters present={workshop.present} voted={voting.voted} words={words} />
          </div>
        </section>
      ) : null}
      {revealed.length === 0 ? null : (
        <section aria-labelledby="result" className="mt-8">
          <h3 id="result" className="text-xl">
            {words.t('workshop.question.result')}
          </h3>
          <RoundResult question={question} rounds={revealed} anonymity={workshop.setup.anonymity} reading={reading} />
          <VoteReasons question={question} reasons={reasons} open={asked.decision === undefined} reading={reading} />
        </section>
      )}
      {asked.decision ? <WorkshopDecision decision={asked.decision} reading={reading} /> : null}
      {decide}
      <Next here={here} workshop={workshop} place={place} reading={reading} />
    </section>
  );
}

/** What else can be done now: the next step is in the bar. */
function Steps({ here, workshop, place, reading }: QuestionPanelProps) {
  if (workshop.state !== 'open') return null;
  const { asked, question } = place;
  const fields = { question: question.id };
  const { words } = reading;
  const voting = votingRound(asked);
  const again = mayVoteAgain(asked);
  const main = mainStepOf({ workshop, place, reading });
  return (
    <div className="mt-4 flex flex-wrap items-start gap-4">
      {again && main !== 'second' ? (
        <StepForm here={here} to="second-vote" fields={{ ...fields, ...shownPosition(workshop) }}>
          {words.t('workshop.question.second')}
        </StepForm>
      ) : null}
      {main === 'lead' ? null : <Leading here={here} workshop={workshop} place={place} words={words} />}
      {voting || again ? (
        <p className="w-full text-base text-muted">
          {words.t(voting ? 'workshop.question.revealText' : 'workshop.question.secondText')}
        </p>
      ) : null}
    </div>
  );
}

/** To this question, or away from it. */
function Leading({
  here,
  workshop,
  place: { question },
  words,
}: Pick<QuestionPanelProps, 'here' | 'workshop' | 'place'> & { readonly words: Reading['words'] }) {
  if (workshop.current === question.id) {
    return (
      <StepForm here={here} to="lead" fields={{ question: '', ...shownPosition(workshop) }}>
        {words.t('workshop.question.leave')}
      </StepForm>
    );
  }
  return (
    <StepForm here={here} to="lead" fields={{ question: question.id, ...shownPosition(workshop) }}>
      {words.t('workshop.question.lead')}
    </StepForm>
  );
}

/** On to the next question of the list that is not decided. */
function Next({ here, ...rest }: Pick<QuestionPanelProps, 'here' | 'workshop' | 'place' | 'reading'>) {
  const { words, instrument } = rest.reading;
  const next = nextPlace(rest);
  if (next === undefined || rest.workshop.state !== 'open') return null;
  const title = words.t('workshop.question.next', {
    question: words.t(`${questionKey(instrument.version, next.question.id)}.short`),
  });
  return (
    <p className="mt-8 print:hidden">
      <a href={`${here}?question=${next.question.id}#question`} className="inline-block py-1">
        {title}
      </a>
    </p>
  );
}
