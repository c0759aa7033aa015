import type { Metadata } from 'next';
import { cache } from 'react';
import { Letterhead } from '@/components/report/letterhead';
import { OnePagerBody } from '@/components/report/one-pager-body';
import { requireAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { makeOnePagerReport } from '@/lib/data/whole/make-report';
import { findOffice } from '@/lib/data/assessment/office';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';

interface OnePagerProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'read-one-pager');
  return { access, assessment: await requireAssessment(access) };
});

export async function generateMetadata({ params }: OnePagerProps): Promise<Metadata> {
  const [{ assessment }, words] = await Promise.all([requireState((await params).id), requestWords()]);
  return {
    title: words.t('excerpt.onePager.metaTitle', { city: assessment.city }),
    robots: { index: false, follow: false },
  };
}

const fileFormats = ['one-pager-pdf', 'one-pager-docx'] as const;

export default async function OnePagerPage({ params }: OnePagerProps) {
  const [{ id }, words] = await Promise.all([params, requestWords()]);
  const { access, assessment } = await requireState(id);
  const [report, office] = await Promise.all([makeOnePagerReport(access), findOffice(access)]);
  // The letterhead says whose page it is, so its line of facts need not.
  const page = writeOnePager(report, {
    reading: { words, instrument: requireInstrument(assessment.instrumentVersion) },
    office: {},
  });
  return (
    <OnePagerBody
      page={page}
      letterhead={<Letterhead assessmentId={id} office={office} words={words} />}
      report={mayDo(access.role, 'read-report') ? `/assessments/${id}/report` : undefined}
      files={fileFormats.map((format) => ({
        href: `/api/v1/assessments/${id}/report?format=${format}`,
        label: words.t(`documents.formats.${format}`),
      }))}
      words={words}
    />
  );
}
