import { votingRound } from '@/components/workshop/workshop-view';
import { QuestionClock } from '@/components/workshop/live/question-clock';
import { MainStepButton, type MainStepProps } from './main-step';
import { PresenterKeys } from './presenter-keys';

interface ConsoleBarProps extends Omit<MainStepProps, 'place'> {
  readonly place: MainStepProps['place'] | undefined;
  /** What participants type to come in; none while nobody may. */
  readonly code: string | undefined;
  /** Seconds since the question at hand was asked. */
  readonly asked: number | undefined;
}

/** Always in view: the code, how many have joined and voted, and the one next step. */
export function ConsoleBar({ place, code, asked, ...props }: ConsoleBarProps) {
  const { here, workshop, reading } = props;
  const { words } = reading;
  const voting = place && votingRound(place.asked);
  return (
    <div className="sticky top-0 z-10 -mx-4 border-y border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 print:static">
      <div className="flex flex-wrap items-center gap-x-7 gap-y-2">
        {code === undefined ? (
          <p className="text-base">{words.t('workshop.console.shut')}</p>
        ) : (
          <p className="text-base">
            {words.t('voting.join.code')}{' '}
            <strong className="ms-1 font-mono text-lg whitespace-nowrap" dir="ltr" translate="no">
              {code}
            </strong>
          </p>
        )}
        <p className="text-base font-semibold">
          {words.t('workshop.console.joined', { count: workshop.present.count })}
        </p>
        {voting ? (
          <p className="text-base font-semibold">
            {words.t('workshop.bar.voted', { voted: voting.voted.count, count: workshop.present.count })}
          </p>
        ) : null}
        {asked === undefined ? null : (
          <p className="text-base">
            <QuestionClock seconds={asked} label={words.t('workshop.bar.asked')} />
          </p>
        )}
        <p className="text-base lg:hidden">
          <a href={`${here}/projector`} target="_blank" rel="noreferrer" className="inline-block py-1">
            {words.t('workshop.console.projector')}
          </a>
        </p>
        {place ? (
          <div data-main-step="" className="ms-auto flex items-center gap-3 print:hidden">
            <PresenterKeys hint={words.t('workshop.bar.keys')} />
            <MainStepButton {...props} place={place} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
