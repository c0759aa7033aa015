import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { KeyPage } from '@/components/assessment/share/key-page';
import { type ShareConfirmation, SharePage } from '@/components/assessment/share/share-page';
import { usualLastDay } from '@/lib/access/links/last-day';
import { findLinkToShow } from '@/lib/access/cookies/link-to-show';
import { openAddress } from '@/lib/access/links/open-address';
import { findOwnToken, requireAccess } from '@/lib/access/pages/access';
import { createToken } from '@/lib/access/tokens/tokens';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { listLinks } from '@/lib/data/access/links';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { listSnapshots } from '@/lib/data/assessment/snapshots';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { sectionsOf } from '@/lib/instrument/answers/section-progress';
import { requireInstrument } from '@/lib/instrument/registry';
import { clockIn } from '@/lib/instrument/values/zoned-day';

interface ShareQuery {
  readonly new?: string;
  readonly then?: string;
  readonly go?: string;
  readonly kept?: string;
  readonly made?: string;
  readonly done?: string;
}

interface ShareProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ShareQuery>;
}

/** Read once a request, for the title and for the page. */
const requireShared = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'share');
  const { city, form, instrumentVersion, revision } = await requireAssessment(access);
  return { access, city, form, instrument: requireInstrument(instrumentVersion), instrumentVersion, revision };
});

const confirmations: readonly ShareConfirmation[] = ['withdrawn', 'kept'];

function confirmationOf({ done }: ShareQuery): ShareConfirmation | undefined {
  return confirmations.find((confirmation) => confirmation === done);
}

/** The first questions, or the workshops. */
async function firstAfterKey(assessmentId: string, then: 'questions' | 'workshop'): Promise<string> {
  if (then === 'workshop') return 'workshops';
  const { form, instrument } = await requireShared(assessmentId);
  return `sections/${sectionsOf(instrument, form)[0] ?? ''}`;
}

export async function generateMetadata({ params, searchParams }: ShareProps): Promise<Metadata> {
  const [{ id }, query, words] = await Promise.all([params, searchParams, requestWords()]);
  const { city } = await requireShared(id);
  if (query.new === '1') {
    const title = words.t('share.own.newPageTitle', { city });
    const refused = query.go !== undefined && query.kept !== 'yes';
    return { title: refused ? words.t('site.error.prefix', { title }) : title };
  }
  const title = words.t('share.pageTitle', { city });
  const confirmation = confirmationOf(query);
  const done = confirmation
    ? words.t(`share.done.${confirmation}`)
    : query.made
      ? words.t('share.create.made')
      : undefined;
  return { title: done ? words.t('site.doneTitle', { done, title }) : title };
}

interface KeyStepProps {
  readonly id: string;
  readonly query: ShareQuery;
  readonly address: string;
}

/** The page of the key, until its link is kept. */
async function KeyStep({ id, query, address }: KeyStepProps) {
  const [words, { city }] = await Promise.all([requestWords(), requireShared(id)]);
  const then = query.then === 'workshop' ? 'workshop' : 'questions';
  const kept = query.kept === 'yes';
  if (query.go !== undefined && kept) redirect(`/assessments/${id}/${await firstAfterKey(id, then)}`);
  // The address that ends so moves the focus to what is wrong.
  if (query.go === 'on') redirect(`/assessments/${id}/share?new=1&then=${then}&go=refused#error-summary`);
  const unkept = query.go !== undefined && !kept;
  return <KeyPage assessmentId={id} city={city} address={address} then={then} unkept={unkept} words={words} />;
}

export default async function Share({ params, searchParams }: ShareProps) {
  const [{ id }, query, words] = await Promise.all([params, searchParams, requestWords()]);
  const { access, city, instrumentVersion, revision } = await requireShared(id);
  const token = await findOwnToken(id);
  const address = token ? await openAddress(token) : '';
  if (query.new === '1') return <KeyStep id={id} query={query} address={address} />;
  const [links, snapshots, made, zone] = await Promise.all([
    listLinks(access),
    listSnapshots(access),
    findLinkToShow(),
    findOfficeZone(access),
  ]);
  return (
    <SharePage
      assessmentId={id}
      city={city}
      revision={revision}
      own={{ holderId: access.holderId, address }}
      made={
        links.some((link) => link.id === query.made)
          ? { address: made && made.linkId === query.made ? await openAddress(made.token) : undefined }
          : undefined
      }
      done={confirmationOf(query)}
      instrumentVersion={instrumentVersion}
      links={links.map((link) => ({
        ...link,
        createdAt: clockIn(zone, link.createdAt),
        ...(link.openedAt && { openedAt: clockIn(zone, link.openedAt) }),
        ...(link.expiresAt && { expiresAt: clockIn(zone, link.expiresAt) }),
      }))}
      lastDay={usualLastDay(zone)}
      once={createToken()}
      snapshots={snapshots.map((state) => ({ ...state, takenAt: clockIn(zone, state.takenAt) }))}
      words={words}
    />
  );
}
