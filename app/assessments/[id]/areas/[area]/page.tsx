import type { Metadata } from 'next';
import { cache } from 'react';
import { AreaBody } from '@/components/report/area-body';
import { Letterhead } from '@/components/report/letterhead';
import { requireAreaAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { makeAreaExcerpt } from '@/lib/data/whole/make-report';
import { findOffice } from '@/lib/data/assessment/office';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';

interface AreaPageProps {
  readonly params: Promise<{ readonly id: string; readonly area: string }>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string, asked: string) => {
  const [{ access, area }, words] = await Promise.all([requireAreaAccess(assessmentId, asked), requestWords()]);
  const { city, instrumentVersion } = await requireAssessment(access);
  return { access, area, city, reading: { words, instrument: requireInstrument(instrumentVersion) } };
});

export async function generateMetadata({ params }: AreaPageProps): Promise<Metadata> {
  const { id, area: asked } = await params;
  const { area, city, reading } = await requireState(id, asked);
  return {
    title: reading.words.t('excerpt.area.metaTitle', { area: areaName(reading, area), city }),
    robots: { index: false, follow: false },
  };
}

export default async function AreaPage({ params }: AreaPageProps) {
  const { id, area: asked } = await params;
  const { access, area, reading } = await requireState(id, asked);
  const [excerpt, office] = await Promise.all([makeAreaExcerpt(access, area), findOffice(access)]);
  return (
    <AreaBody
      excerpt={excerpt}
      reading={reading}
      letterhead={<Letterhead assessmentId={id} office={office} words={reading.words} />}
      report={mayDo(access.role, 'read-report') ? `/assessments/${id}/report` : undefined}
      links={mayDo(access.role, 'set-targets') ? { self: '', targets: `/assessments/${id}/targets` } : { self: '' }}
    />
  );
}
