import { buttonShape, buttonStyles } from '@/components/ui/button';
import { decideFormId } from '@/components/workshop/console/questions/decide-form';
import { StepForm } from '@/components/workshop/steps/step-form';
import {
  isSplit,
  mayVoteAgain,
  placesOf,
  shownPosition,
  type WorkshopPlace,
  votingRound,
} from '@/components/workshop/workshop-view';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';

export interface MainStepProps {
  readonly here: string;
  readonly workshop: WorkshopState;
  readonly place: WorkshopPlace;
  readonly reading: Reading;
}

/** The one next step: ask, show the votes, vote again, record, next question. */
export type MainStep = 'lead' | 'reveal' | 'second' | 'record' | 'next' | 'close';

export function mainStepOf({ workshop, place, reading }: Omit<MainStepProps, 'here'>): MainStep {
  const { asked, question } = place;
  if (votingRound(asked)) return 'reveal';
  if (asked.decision !== undefined) return nextPlace({ workshop, place, reading }) ? 'next' : 'close';
  if (asked.rounds.length === 0) return 'lead';
  return isSplit(asked, question) && mayVoteAgain(asked) ? 'second' : 'record';
}

/** The next question of the list that is not decided. */
export function nextPlace({ workshop, place, reading }: Omit<MainStepProps, 'here'>): WorkshopPlace | undefined {
  return placesOf(workshop, reading).find(({ number, asked }) => number > place.number && asked.decision === undefined);
}

const link = `${buttonShape} ${buttonStyles.primary}`;

export function MainStepButton(props: MainStepProps) {
  const { here, workshop, place, reading } = props;
  const { words } = reading;
  const { asked, question } = place;
  const step = mainStepOf(props);
  const drawn = shownPosition(workshop);
  switch (step) {
    case 'lead':
    case 'next': {
      const to = step === 'lead' ? question.id : (nextPlace(props)?.question.id ?? '');
      return (
        <StepForm here={here} to="lead" fields={{ question: to, ...drawn }} look="primary">
          {words.t(step === 'lead' ? 'workshop.question.lead' : 'workshop.bar.next')}
        </StepForm>
      );
    }
    case 'reveal':
      return (
        <StepForm
          here={here}
          to="reveal"
          fields={{ question: question.id, number: votingRound(asked)?.number ?? 1 }}
          look="primary"
        >
          {words.t('workshop.question.reveal')}
        </StepForm>
      );
    case 'second':
      return (
        <StepForm here={here} to="second-vote" fields={{ question: question.id, ...drawn }} look="primary">
          {words.t('workshop.question.second')}
        </StepForm>
      );
    case 'record':
      return (
        <button type="submit" form={decideFormId} className={link}>
          {words.t('workshop.bar.record')}
        </button>
      );
    case 'close':
      return (
        <a href="#close" className={link}>
          {words.t('workshop.bar.close')}
        </a>
      );
  }
}
