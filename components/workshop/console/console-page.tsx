import { DoneNotice } from '@/components/ui/done-notice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { ClosedConsole } from './closed-console';
import type { ConsolePageProps } from './console-page-props';
import { OpenConsole } from './open-console';
import { PlannedConsole } from './planned-console';

/** What the facilitator has before them: the workshop to be planned, run, or looked back on. */
export function ConsolePage(props: ConsolePageProps) {
  const { here, list, workshop, confirmation, unsure, follow, reading } = props;
  const { words } = reading;
  const error = unsure && words.t(unsure === 'close' ? 'workshop.close.notSure' : 'workshop.planned.delete.notSure');
  return (
    <Page
      title={
        <span dir="auto" translate="no" className={workshop.state === 'open' ? 'text-2xl' : undefined}>
          {workshop.setup.title}
        </span>
      }
      kicker={[
        words.t('workshop.console.kicker', { city: workshop.city }),
        words.t(`workshop.states.${workshop.state}`),
      ].join(' · ')}
      notice={confirmation ? <DoneNotice title={words.t(`workshop.console.done.${confirmation}`)} /> : null}
      measure="wide"
      {...(list !== undefined && { back: { href: list, label: words.t('workshop.list.back') } })}
    >
      {error ? (
        <ErrorSummary
          title={words.t('site.error.summary')}
          errors={[{ href: unsure === 'close' ? '#sure' : '#sure-delete', text: error }]}
        />
      ) : null}
      <p className="-mt-4 flex flex-wrap items-baseline gap-x-5 text-base text-muted print:hidden">
        {follow}
        <a href={here} className="inline-block py-1">
          {words.t('workshop.console.refresh')}
        </a>
      </p>
      <ConsoleBody {...props} />
    </Page>
  );
}

function ConsoleBody(props: ConsolePageProps) {
  switch (props.workshop.state) {
    case 'planned':
      return <PlannedConsole {...props} />;
    case 'open':
      return <OpenConsole {...props} />;
    case 'closed':
      return <ClosedConsole {...props} />;
  }
}
