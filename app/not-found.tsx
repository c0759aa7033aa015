import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { firstPage } from '@/lib/access/first-page';
import { findAccess } from '@/lib/access/pages/access';
import { notIncludedIn } from '@/lib/access/pages/show-not-found';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requestPath } from '@/lib/http/door/request-path';

/** What the visitor's link opens, where it opens another page of the assessment that they asked for a page of. */
async function findIncluded() {
  const assessmentId = notIncludedIn(await requestPath());
  return assessmentId === undefined ? undefined : findAccess(assessmentId);
}

export async function generateMetadata(): Promise<Metadata> {
  const [words, access] = await Promise.all([requestWords(), findIncluded()]);
  return { title: words.t(access ? 'site.notIncluded.title' : 'site.notFound.title') };
}

export default async function NotFound() {
  const [words, access] = await Promise.all([requestWords(), findIncluded()]);
  if (access) {
    const { city } = await requireAssessment(access);
    const opens = words.t(`site.notIncluded.opens.${access.role}`, { city });
    return (
      <Page title={words.t('site.notIncluded.title')} lead={opens}>
        <p className="mb-6">{words.t('site.notIncluded.recommendation')}</p>
        <ButtonLink href={firstPage(access)}>{words.t('site.notIncluded.go')}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={words.t('site.notFound.title')} lead={words.t('site.notFound.lead')}>
      <p className="mb-6">{words.t('site.notFound.recommendation')}</p>
      <ButtonLink href="/">{words.t('site.notFound.home')}</ButtonLink>
    </Page>
  );
}
