import type { Metadata } from 'next';
import { cache } from 'react';
import { ForgetPage } from '@/components/assessment/share/forget-page';
import { firstPage } from '@/lib/access/first-page';
import { openAddress } from '@/lib/access/links/open-address';
import { findOwnToken, requireAccess } from '@/lib/access/pages/access';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { isLastEditLink } from '@/lib/data/access/links';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Read once a request, for the title and for the page. */
const requireBrowserAccess = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'open');
  return { access, city: (await requireAssessment(access)).city };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city } = await requireBrowserAccess((await params).id);
  return { title: (await requestWords()).t('share.forget.pageTitle', { city }) };
}

export default async function Forget({ params }: Props) {
  const { id } = await params;
  const { access, city } = await requireBrowserAccess(id);
  const [token, last, words] = await Promise.all([findOwnToken(id), isLastEditLink(access), requestWords()]);
  return (
    <ForgetPage
      assessmentId={id}
      city={city}
      address={token ? await openAddress(token) : ''}
      last={last}
      back={firstPage(access)}
      words={words}
    />
  );
}
