import type { Metadata } from 'next';
import { cache } from 'react';
import { DocumentsPage } from '@/components/assessment/documents/documents-page';
import { type ReportQuery, reportQueryText } from '@/components/report/view/report-query';
import { mayTake } from '@/lib/access/may-take';
import { requireAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

interface DocumentsProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'read-report');
  return { access, city: (await requireAssessment(access)).city };
});

export async function generateMetadata({ params }: DocumentsProps): Promise<Metadata> {
  const [{ id }, words] = await Promise.all([params, requestWords()]);
  const { city } = await requireState(id);
  return { title: words.t('documents.pageTitle', { city }), robots: { index: false, follow: false } };
}

export default async function Documents({ params, searchParams }: DocumentsProps) {
  const [{ id }, words, query] = await Promise.all([params, requestWords(), searchParams]);
  const { access, city } = await requireState(id);
  const office = mayDo(access.role, 'present') ? `/assessments/${id}/office` : undefined;
  const contribution = mayDo(access.role, 'contribute') ? `/assessments/${id}/contribution` : undefined;
  return (
    <DocumentsPage
      assessmentId={id}
      city={city}
      query={reportQueryText(query)}
      office={office}
      contribution={contribution}
      mayTake={(format) => mayTake(access.role, format)}
      words={words}
    />
  );
}
