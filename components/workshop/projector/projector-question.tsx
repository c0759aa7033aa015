import { QuestionClock } from '@/components/workshop/live/question-clock';
import { questionKey } from '@/lib/i18n/text/question-key';
import { ProjectorChoices } from './projector-choices';
import type { ProjectorPageProps } from './projector-page-props';
import { ProjectorResult } from './projector-result';
import { WorkshopDecision } from '@/components/workshop/workshop-decision';
import { type WorkshopPlace, votingRound } from '@/components/workshop/workshop-view';
import { Voters } from '@/components/workshop/voters';

type ProjectorQuestionProps = ProjectorPageProps & { readonly place: WorkshopPlace };

/** The question that the workshop is on: being voted on, revealed, or decided. */
export function ProjectorQuestion({ place, workshop, asked: seconds, reading }: ProjectorQuestionProps) {
  const { words, instrument } = reading;
  const { asked, question, number } = place;
  const voting = votingRound(asked);
  return (
    <>
      <p className="text-[0.8em] text-muted">
        {words.t('voting.projector.question', { number, count: workshop.questions.length })}
        {voting ? (
          <strong className="ms-[1em] text-accent">
            {words.t(voting.number === 1 ? 'voting.projector.voting' : 'voting.projector.votingAgain')}
          </strong>
        ) : null}
        {seconds === undefined ? null : (
          <span className="float-end">
            <QuestionClock seconds={seconds} label={words.t('workshop.bar.asked')} />
          </span>
        )}
      </p>
      <h1 className="mt-[0.1em] text-[1.4em] leading-tight text-wrap wrap-anywhere">
        {words.t(`${questionKey(instrument.version, question.id)}.title`)}
      </h1>
      {voting ? (
        <div className="mt-[0.8em] grid gap-[1.4em] pb-[0.8em] text-[1.1em] lg:grid-cols-2">
          <ProjectorChoices question={question} reading={reading} />
          <div>
            <Voters present={workshop.present} voted={voting.voted} words={words} />
            <p className="mt-[0.8em] text-[0.8em] text-muted">{words.t('voting.projector.blind')}</p>
          </div>
        </div>
      ) : (
        <div className="pb-[0.8em]">
          {asked.decision ? <WorkshopDecision decision={asked.decision} reading={reading} /> : null}
          <ProjectorResult place={place} anonymity={workshop.setup.anonymity} reading={reading} />
        </div>
      )}
    </>
  );
}
