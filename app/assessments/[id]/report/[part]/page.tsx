import type { Metadata } from 'next';
import { PartPage } from '@/components/report/parts/part-page';
import { findPart, partsOf } from '@/components/report/view/report-places';
import type { ReportQuery } from '@/components/report/view/report-query';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { reportViewOf, requireReportAccess } from '../_lib/report-of';

interface ReportPartProps {
  readonly params: Promise<{ readonly id: string; readonly part: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

export async function generateMetadata({ params }: ReportPartProps): Promise<Metadata> {
  const [{ id, part: asked }, words] = await Promise.all([params, requestWords()]);
  const { assessment } = await requireReportAccess(id);
  const part = findPart(asked);
  return {
    title: part
      ? words.t('report.parts.metaTitle', { part: words.t(`report.parts.${part}`), city: assessment.city })
      : words.t('site.notFound.title'),
    robots: { index: false, follow: false },
  };
}

export default async function ReportPartPage({ params, searchParams }: ReportPartProps) {
  const [{ id, part: asked }, query] = await Promise.all([params, searchParams]);
  const part = findPart(asked);
  if (part === undefined) showNotFound();
  const view = await reportViewOf(id, query);
  // A part without anything to say is in no contents, but its address may be typed.
  if (!partsOf(view.report, view.snapshots).includes(part)) showNotFound();
  return <PartPage part={part} {...view} />;
}
