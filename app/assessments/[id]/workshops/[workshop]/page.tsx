import type { Metadata } from 'next';
import { ConsolePage } from '@/components/workshop/console/console-page';
import { type ConsoleQuery, readConsoleConfirmation } from '@/components/workshop/console/console-query';
import { discussionOf } from '@/components/workshop/discussion';
import { FollowWorkshop } from '@/components/workshop/live/follow-workshop';
import { mayDo } from '@/lib/access/permissions';
import { createToken } from '@/lib/access/tokens/tokens';
import { votesDueAt } from '@/lib/workshop/store/drop-votes';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import type { StoredWorkshop } from '@/lib/workshop/store/workshop-row';
import { clockIn } from '@/lib/instrument/values/zoned-day';
import { requireWorkshopState } from '@/app/assessments/[id]/workshops/_lib/workshop-state';
import { minutesBetween, readAround, readLinkToShow, secondsAsked, shownQuestion } from './_lib/console-state';
import { DecidePart } from './_lib/decide-part';

interface ConsoleProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
  readonly searchParams: Promise<ConsoleQuery>;
}

export async function generateMetadata({ params, searchParams }: ConsoleProps): Promise<Metadata> {
  const [{ id, workshop: workshopId }, query] = await Promise.all([params, searchParams]);
  const { workshop, reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const { words } = reading;
  const title = words.t('workshop.console.pageTitle', { title: workshop.setup.title, city: workshop.city });
  const confirmation = readConsoleConfirmation(query);
  if (query.held !== undefined || query.error !== undefined) return { title: words.t('site.error.prefix', { title }) };
  return {
    title: confirmation
      ? words.t('site.doneTitle', { done: words.t(`workshop.console.done.${confirmation}`), title })
      : title,
  };
}

export default async function Console({ params, searchParams }: ConsoleProps) {
  const [{ id, workshop: workshopId }, query] = await Promise.all([params, searchParams]);
  const { access, stored, workshop, join, reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const { words } = reading;
  const shown = shownQuestion(workshop, query, reading);
  const [around, made, zone] = await Promise.all([
    readAround(access, { workshop, shown, stored }),
    readLinkToShow(query),
    findOfficeZone(access),
  ]);
  const here = `/assessments/${id}/workshops/${workshopId}`;
  const owner = mayDo(access.role, 'create-workshop');
  const texts = { following: words.t('workshop.console.live'), waiting: words.t('workshop.console.lost') };
  return (
    <ConsolePage
      here={here}
      list={owner ? `/assessments/${id}/workshops` : undefined}
      workshop={workshop}
      join={join}
      elapsed={stored.openedAt && minutesBetween(stored.openedAt, new Date())}
      asked={secondsAsked(workshop)}
      votes={votesOf(stored, zone)}
      shown={shown}
      discussion={discussionOf(workshop, reading)}
      {...around}
      made={made}
      once={createToken()}
      owner={owner}
      confirmation={readConsoleConfirmation(query)}
      unsure={(['close', 'delete'] as const).find((box) => box === query.error)}
      decide={
        workshop.state !== 'planned' && shown !== undefined ? (
          <DecidePart
            access={access}
            workshop={workshop}
            question={shown}
            query={query}
            here={here}
            reading={reading}
          />
        ) : null
      }
      follow={
        workshop.state === 'closed' ? null : (
          <FollowWorkshop address={`${here}/events`} event={workshop.event} texts={texts} />
        )
      }
      reading={reading}
    />
  );
}

function votesOf({ closedAt, votesDeletedAt, setup }: StoredWorkshop, zone: string) {
  if (votesDeletedAt !== undefined) return { gone: true };
  return closedAt === undefined ? undefined : { gone: false, until: clockIn(zone, votesDueAt(closedAt, setup)) };
}
