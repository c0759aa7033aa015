import { questionKey } from '@/components/assessment/question-key';
import { ChoicesOnTheWall } from './choices-on-the-wall';
import type { ProjectorPageProps } from './projector-page-props';
import { ResultOnTheWall } from './result-on-the-wall';
import { RoomDecision } from '../room-decision';
import { type RoomPlace, votingRound } from '../room-view';
import { Voters } from '../voters';

type ProjectorQuestionProps = ProjectorPageProps & { readonly place: RoomPlace };

/** The question that the room is on: being voted on, revealed, or decided. */
export function ProjectorQuestion({ place, room, reading }: ProjectorQuestionProps) {
  const { words, instrument } = reading;
  const { asked, question, number } = place;
  const voting = votingRound(asked);
  return (
    <>
      <p className="text-[0.8em] text-muted">
        {words.t('room.projector.question', { number, count: room.questions.length })}
        {voting ? <strong className="ms-[1em] text-accent">{words.t(voting.number === 1 ? 'room.projector.voting' : 'room.projector.votingAgain')}</strong> : null}
      </p>
      <h1 className="mt-[0.1em] text-[1.4em] leading-tight text-wrap wrap-anywhere">{words.t(`${questionKey(instrument.version, question.id)}.title`)}</h1>
      {voting ? (
        <div className="mt-[0.8em] grid gap-[1.4em] pb-[0.8em] text-[1.1em] lg:grid-cols-2">
          <ChoicesOnTheWall question={question} reading={reading} />
          <div>
            <Voters present={room.present} voted={voting.voted} words={words} />
            <p className="mt-[0.8em] text-[0.8em] text-muted">{words.t('room.projector.blind')}</p>
          </div>
        </div>
      ) : (
        <div className="pb-[0.8em]">
          {asked.decision ? <RoomDecision decision={asked.decision} reading={reading} /> : null}
          <ResultOnTheWall place={place} anonymity={room.setup.anonymity} reading={reading} />
        </div>
      )}
    </>
  );
}
