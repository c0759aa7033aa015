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
  const { words } = props.reading;
  const step = mainStepOf(props);
  if (step === 'record')
    return (
      <button type="submit" form={decideFormId} className={link}>
        {words.t('workshop.bar.record')}
      </button>
    );
  if (step === 'close')
    return (
      <a href="#close" className={link}>
        {words.t('workshop.bar.close')}
      </a>
    );
  const { to, fields, label } = posted(step, props);
  return (
    <StepForm here={props.here} to={to} fields={fields} look="primary">
      {words.t(label)}
    </StepForm>
  );
}

/** A step that is a form of its own: the route, what is sent, and the words on the button. */
function posted(step: Exclude<MainStep, 'record' | 'close'>, props: MainStepProps) {
  const { workshop, place } = props;
  const drawn = shownPosition(workshop);
  const question = place.question.id;
  switch (step) {
    case 'lead':
      return { to: 'lead', fields: { question, ...drawn }, label: 'workshop.question.lead' };
    case 'next':
      return {
        to: 'lead',
        fields: { question: nextPlace(props)?.question.id ?? '', ...drawn },
        label: 'workshop.bar.next',
      };
    case 'reveal': {
      const number = votingRound(place.asked)?.number ?? 1;
      return { to: 'reveal', fields: { question, number }, label: 'workshop.question.reveal' };
    }
    case 'second':
      return { to: 'second-vote', fields: { question, ...drawn }, label: 'workshop.question.second' };
  }
}
