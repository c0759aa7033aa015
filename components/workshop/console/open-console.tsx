import { OpenAround } from '@/components/ui/open-around';
import { Part } from '@/components/ui/part';
import { timeAgenda } from '@/lib/workshop/model/agenda';
import { DiscussionList } from '@/components/workshop/discussion-list';
import { shownPosition, placeOf } from '@/components/workshop/workshop-view';
import { AgendaPart } from './agenda-part';
import { ClosingPart } from './closing-part';
import { ConsoleBar } from './console-bar';
import type { ConsolePageProps } from './console-page-props';
import { JoinPart } from './join-part';
import { LineNotice } from './people/line-notice';
import { LinksPart } from './people/links-part';
import { PeoplePart } from './people/people-part';
import { QuestionNav } from './questions/question-nav';
import { QuestionList } from './questions/question-list';
import { QuestionPanel } from './questions/question-panel';
import { StepForm } from '@/components/workshop/steps/step-form';

/** The workshop while it is open: the question at hand first, then everything around it. */
export function OpenConsole(props: ConsolePageProps) {
  const { here, workshop, join, door, shown, reasons, discussion, people, unsure, decide, reading } = props;
  const { words } = reading;
  const place = placeOf(workshop, reading, shown);
  const undecided = workshop.questions.filter(
    ({ rounds, decision }) => rounds.length > 0 && decision === undefined,
  ).length;
  return (
    <>
      <ConsoleBar
        here={here}
        workshop={workshop}
        place={place}
        code={join?.code}
        asked={props.asked}
        reading={reading}
      />
      <LineNotice here={here} people={people} door={door} words={words} />
      <div className="gap-x-10 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <QuestionNav here={here} workshop={workshop} shown={shown} reading={reading} />
        <div>
          {place ? (
            <QuestionPanel
              here={here}
              workshop={workshop}
              place={place}
              reasons={reasons}
              decide={decide}
              reading={reading}
            />
          ) : null}
          <QuestionList here={here} workshop={workshop} reading={reading} />
          <Part id="discuss" title={words.t('workshop.discuss.title')}>
            <p className="max-w-page text-base text-muted">{words.t('workshop.discuss.text')}</p>
            <DiscussionList discussion={discussion} here={here} reading={reading} />
          </Part>
          <Settings {...props} />
          <ClosingPart
            here={here}
            drawn={shownPosition(workshop).drawn}
            keepVotesDays={workshop.setup.keepVotesDays}
            undecided={undecided}
            error={unsure && words.t('workshop.close.notSure')}
            words={words}
          />
        </div>
      </div>
    </>
  );
}

/** What is set once and looked at seldom; in view until the first question is asked. */
function Settings({
  here,
  workshop,
  join,
  door,
  elapsed,
  people,
  stale,
  links,
  made,
  once,
  owner,
  reading,
}: ConsolePageProps) {
  const { words } = reading;
  const open = workshop.current === undefined || made !== undefined || stale.length > 0;
  return (
    <details id="settings" open={open} className="open-on-paper mt-12 border-t border-line pt-3">
      <summary className="w-fit cursor-pointer py-1 text-xl font-bold">
        {words.t('workshop.console.settings')}
        <span className="ms-3 text-base font-normal text-muted">{words.t('workshop.console.settingsText')}</span>
      </summary>
      <OpenAround />
      <JoinPart here={here} join={join} door={door} reading={reading} />
      <AgendaPart
        lines={timeAgenda(workshop.setup.agenda, workshop.setup.startsAt).items}
        {...(elapsed !== undefined && { elapsed })}
        words={words}
      />
      <PeoplePart here={here} people={people} stale={stale} reading={reading} />
      <Part id="pace" title={words.t('workshop.pace.title')}>
        <p>{words.t(`workshop.pace.${workshop.pace}`)}</p>
        <StepForm
          here={here}
          to="pace"
          fields={{ pace: workshop.pace === 'led' ? 'own' : 'led', ...shownPosition(workshop) }}
        >
          {words.t(workshop.pace === 'led' ? 'workshop.pace.toOwn' : 'workshop.pace.toLed')}
        </StepForm>
      </Part>
      <LinksPart here={here} owner={owner} links={links} made={made} once={once} words={words} />
    </details>
  );
}
