import type { Metadata } from 'next';
import { SharePage } from '@/components/share/share-page';
import { findOwnToken, requireAccess } from '@/lib/access/access';
import { findMadeLink } from '@/lib/access/made-link';
import { requireAssessment } from '@/lib/data/assessments';
import { listLinks } from '@/lib/data/links';
import { listSnapshots } from '@/lib/data/snapshots';
import { requestWords } from '@/lib/i18n/request-words';
import { openAddress } from '@/lib/access/open-address';

interface ShareProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly new?: string; readonly made?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('share.title') };
}

export default async function Share({ params, searchParams }: ShareProps) {
  const { id } = await params;
  const access = await requireAccess(id, 'share');
  const [words, { city }, links, snapshots, token, made, query] = await Promise.all([
    requestWords(),
    requireAssessment(access),
    listLinks(access),
    listSnapshots(access),
    findOwnToken(id),
    findMadeLink(),
    searchParams,
  ]);
  return (
    <SharePage
      assessmentId={id}
      city={city}
      own={{ linkId: access.linkId, address: token ? await openAddress(token) : '' }}
      made={made && made.linkId === query.made ? await openAddress(made.token) : undefined}
      started={query.new === '1'}
      links={links}
      snapshots={snapshots}
      words={words}
    />
  );
}
