import type { ReactNode } from 'react';
import { DoneNotice } from '@/components/ui/done-notice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { Reading } from '@/lib/i18n/answer-text';
import type { RoomState } from '@/lib/workshop/room-state';
import { ClosedConsole } from './closed-console';
import type { ConsoleDeed } from './console-query';
import { OpenConsole } from './open-console';
import type { DoorSettings } from './join-part';
import type { ListedPerson, StaleRound } from './people-part';
import { PlannedConsole } from './planned-console';
import type { HeardReason } from './reasons-heard';
import type { WorkshopLink } from './links-part';
import type { DiscussedQuestion } from '../discussion';

export interface ConsolePageProps {
  /** Of the workshop: `/assessments/…/workshops/…`. */
  readonly here: string;
  /** The list of workshops, for those who may see it. */
  readonly list?: string | undefined;
  readonly room: RoomState;
  readonly join?: { readonly code: string; readonly address: string } | undefined;
  /** Minutes since the room opened. */
  readonly elapsed?: number | undefined;
  /** When the votes go, and whether they are gone; of a closed room. */
  readonly votes?: { readonly gone: boolean; readonly until?: Date } | undefined;
  /** The question that is looked at. */
  readonly shown?: string | undefined;
  readonly reasons: readonly HeardReason[];
  readonly discussion: readonly DiscussedQuestion[];
  readonly people: readonly ListedPerson[];
  readonly stale: readonly StaleRound[];
  readonly door: DoorSettings;
  readonly links?: readonly WorkshopLink[] | undefined;
  readonly made?: string | undefined;
  /** A secret of this drawing of the page. */
  readonly once: string;
  /** Whether the reader may do more than run the room. */
  readonly owner: boolean;
  readonly deed?: ConsoleDeed | undefined;
  /** Which box was not ticked. */
  readonly unsure?: 'close' | 'delete' | undefined;
  readonly decide?: ReactNode;
  readonly follow: ReactNode;
  readonly reading: Reading;
}

/** What the facilitator has before them: the room to be planned, run, or looked back on. */
export function ConsolePage(props: ConsolePageProps) {
  const { here, list, room, deed, unsure, follow, reading } = props;
  const { words } = reading;
  const error = unsure && words.t(unsure === 'close' ? 'workshop.close.notSure' : 'workshop.planned.delete.notSure');
  return (
    <Page
      title={
        <span dir="auto" translate="no">
          {room.setup.title}
        </span>
      }
      kicker={`${words.t('workshop.console.kicker', { city: room.city })} · ${words.t(`workshop.states.${room.state}`)}`}
      notice={deed ? <DoneNotice title={words.t(`workshop.console.done.${deed}`)} /> : null}
      measure="wide"
      {...(list === undefined ? {} : { back: { href: list, label: words.t('workshop.list.back') } })}
    >
      {error ? <ErrorSummary title={words.t('site.error.summary')} errors={[{ href: unsure === 'close' ? '#sure' : '#sure-delete', text: error }]} /> : null}
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
  switch (props.room.state) {
    case 'planned':
      return <PlannedConsole {...props} />;
    case 'open':
      return <OpenConsole {...props} />;
    case 'closed':
      return <ClosedConsole {...props} />;
  }
}
