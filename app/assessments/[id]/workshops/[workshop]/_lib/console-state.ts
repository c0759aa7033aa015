import 'server-only';
import type { ConsoleQuery } from '@/components/workshop/console/console-query';
import type { WorkshopLink } from '@/components/workshop/console/people/links-part';
import { placesOf } from '@/components/workshop/workshop-view';
import { findLinkToShow } from '@/lib/access/cookies/link-to-show';
import { openAddress } from '@/lib/access/links/open-address';
import type { Access } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { listReasons } from '@/lib/workshop/store/vote-reasons';
import { joinLimits } from '@/lib/workshop/store/people/join-attempts';
import { listLinks } from '@/lib/data/access/links';
import { listParticipants } from '@/lib/workshop/store/people/participants';
import { listStaleRounds } from '@/lib/workshop/store/people/removed-people';
import type { StoredWorkshop } from '@/lib/workshop/store/workshop-row';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';

/**
 * The question to look at: the one asked for; while the workshop is not closed, else the one that it is on, else the
 * first that is not decided.
 */
export function shownQuestion(
  workshop: WorkshopState,
  { question }: Pick<ConsoleQuery, 'question'>,
  reading: Reading,
): string | undefined {
  const places = placesOf(workshop, reading);
  const asked = places.find((place) => place.question.id === question);
  if (asked !== undefined || workshop.state === 'closed') return asked?.question.id;
  const current = places.find((place) => place.question.id === workshop.current);
  return (current ?? places.find((place) => place.asked.decision === undefined) ?? places[0])?.question.id;
}

/** What the console shows beside the workshop itself. */
export async function readAround(
  access: Access,
  {
    workshop,
    shown,
    stored,
  }: { readonly workshop: WorkshopState; readonly shown: string | undefined; readonly stored: StoredWorkshop },
) {
  const open = workshop.state === 'open';
  const [reasons, people, stale, links] = await Promise.all([
    open && shown !== undefined ? listReasons(access, workshop.workshopId, shown) : [],
    open ? listParticipants(access, workshop.workshopId) : [],
    open ? listStaleRounds(access, workshop.workshopId) : [],
    mayDo(access.role, 'share') ? listWorkshopLinks(access, workshop.workshopId) : undefined,
  ]);
  const door = {
    many: stored.manyFromOneLine,
    mostFromOneLine: joinLimits.fromOneLine,
    several: stored.severalFromOneBrowser,
  };
  return {
    reasons,
    people: people.map((person) => ({ ...person, minute: minutesBetween(stored.openedAt, person.joinedAt) })),
    stale,
    door,
    links,
  };
}

/** How long the question at hand is asked by now; undefined where none is. */
export function secondsAsked({ askedAt }: Pick<WorkshopState, 'askedAt'>): number | undefined {
  return askedAt && Math.max(0, Math.floor((Date.now() - askedAt.getTime()) / 1_000));
}

const minute = 60_000;

/** Whole minutes; none where the first moment is not known. */
export function minutesBetween(first: Date | undefined, then: Date): number {
  return first === undefined ? 0 : Math.max(0, Math.floor((then.getTime() - first.getTime()) / minute));
}

async function listWorkshopLinks(access: Access, id: string): Promise<readonly WorkshopLink[]> {
  const links = await listLinks(access);
  return links.flatMap((link) => ('workshop' in link && link.workshop === id && !link.expired ? [link] : []));
}

/** The address of a link made a moment ago, told once. */
export async function readLinkToShow({ made }: Pick<ConsoleQuery, 'made'>): Promise<string | undefined> {
  const link = await findLinkToShow();
  return link !== undefined && link.linkId === made ? openAddress(link.token) : undefined;
}
