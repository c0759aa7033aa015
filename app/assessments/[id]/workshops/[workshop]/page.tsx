import type { Metadata } from 'next';
import { ConsolePage } from '@/components/workshop/console/console-page';
import { type ConsoleQuery, readConsoleDeed } from '@/components/workshop/console/console-query';
import { discussionOf } from '@/components/workshop/discussion';
import { FollowRoom } from '@/components/workshop/follow-room';
import { mayDo } from '@/lib/access/permissions';
import { createToken } from '@/lib/access/tokens';
import { votesDueAt } from '@/lib/data/drop-votes';
import { findOfficeZone } from '@/lib/data/office-zone';
import type { StoredWorkshop } from '@/lib/data/workshop-row';
import { clockIn } from '@/lib/instrument/zoned-day';
import { requireWorkshopState } from '../workshop-state';
import { minutesBetween, readAround, readMadeLink, shownQuestion } from './console-state';
import { DecidePart } from './decide-part';

interface ConsoleProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
  readonly searchParams: Promise<ConsoleQuery>;
}

export async function generateMetadata({ params, searchParams }: ConsoleProps): Promise<Metadata> {
  const [{ id, workshop }, query] = await Promise.all([params, searchParams]);
  const { room, reading } = await requireWorkshopState(id, workshop, 'facilitate');
  const { words } = reading;
  const title = words.t('workshop.console.pageTitle', { title: room.setup.title, city: room.city });
  const deed = readConsoleDeed(query);
  if (query.held !== undefined || query.error !== undefined) return { title: words.t('site.error.prefix', { title }) };
  return { title: deed ? words.t('site.doneTitle', { done: words.t(`workshop.console.done.${deed}`), title }) : title };
}

export default async function Console({ params, searchParams }: ConsoleProps) {
  const [{ id, workshop: workshopId }, query] = await Promise.all([params, searchParams]);
  const { access, workshop, room, join, reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const { words } = reading;
  const shown = shownQuestion(room, query, reading);
  const [around, made, zone] = await Promise.all([readAround(access, { room, shown, workshop }), readMadeLink(query), findOfficeZone(access)]);
  const here = `/assessments/${id}/workshops/${workshopId}`;
  const owner = mayDo(access.role, 'create-workshop');
  const texts = { following: words.t('workshop.console.live'), waiting: words.t('workshop.console.lost') };
  return (
    <ConsolePage
      here={here}
      list={owner ? `/assessments/${id}/workshops` : undefined}
      room={room}
      join={join}
      elapsed={workshop.openedAt && minutesBetween(workshop.openedAt, new Date())}
      votes={votesOf(workshop, zone)}
      shown={shown}
      discussion={discussionOf(room, reading)}
      {...around}
      made={made}
      once={createToken()}
      owner={owner}
      deed={readConsoleDeed(query)}
      unsure={(['close', 'delete'] as const).find((box) => box === query.error)}
      decide={room.state !== 'planned' && shown !== undefined ? <DecidePart access={access} room={room} question={shown} query={query} here={here} reading={reading} /> : null}
      follow={room.state === 'closed' ? null : <FollowRoom address={`${here}/events`} event={room.event} texts={texts} />}
      reading={reading}
    />
  );
}

function votesOf({ closedAt, votesDeletedAt, setup }: StoredWorkshop, zone: string) {
  if (votesDeletedAt !== undefined) return { gone: true };
  return closedAt === undefined ? undefined : { gone: false, until: clockIn(zone, votesDueAt(closedAt, setup)) };
}
