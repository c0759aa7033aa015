import type { Metadata } from 'next';
import { ResultPage } from '@/components/report/result/result-page';
import type { ReportQuery } from '@/components/report/view/report-query';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { reportViewOf, requireReportAccess } from './_lib/report-of';

interface ReportPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const [{ id }, words] = await Promise.all([params, requestWords()]);
  const { assessment } = await requireReportAccess(id);
  return { title: words.t('report.metaTitle', { city: assessment.city }), robots: { index: false, follow: false } };
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <ResultPage {...await reportViewOf(id, query)} />;
}
