import type { Metadata } from 'next';
import { cache } from 'react';
import { HeadingBody } from '@/components/report/heading-body';
import { Letterhead } from '@/components/report/letterhead';
import { requireHeadingAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessments';
import { makeHeadingExcerpt } from '@/lib/data/make-report';
import { findOffice } from '@/lib/data/office';
import { headingName } from '@/lib/i18n/report-text';
import { requestWords } from '@/lib/i18n/request-words';
import { requireInstrument } from '@/lib/instrument/registry';

interface HeadingPageProps {
  readonly params: Promise<{ readonly id: string; readonly heading: string }>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string, asked: string) => {
  const [{ access, heading }, words] = await Promise.all([requireHeadingAccess(assessmentId, asked), requestWords()]);
  const { city, instrumentVersion } = await requireAssessment(access);
  return { access, heading, city, reading: { words, instrument: requireInstrument(instrumentVersion) } };
});

export async function generateMetadata({ params }: HeadingPageProps): Promise<Metadata> {
  const { id, heading: asked } = await params;
  const { heading, city, reading } = await requireState(id, asked);
  return { title: reading.words.t('excerpt.heading.metaTitle', { heading: headingName(reading, heading), city }), robots: { index: false, follow: false } };
}

export default async function HeadingPage({ params }: HeadingPageProps) {
  const { id, heading: asked } = await params;
  const { access, heading, reading } = await requireState(id, asked);
  const [excerpt, office] = await Promise.all([makeHeadingExcerpt(access, heading), findOffice(access)]);
  return (
    <HeadingBody
      excerpt={excerpt}
      reading={reading}
      letterhead={<Letterhead assessmentId={id} office={office} words={reading.words} />}
      report={mayDo(access.role, 'read-report') ? `/assessments/${id}/report` : undefined}
      links={mayDo(access.role, 'set-targets') ? { self: '', targets: `/assessments/${id}/targets` } : { self: '' }}
    />
  );
}
