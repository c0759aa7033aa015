import type { Metadata } from 'next';
import { KeptBody } from '@/components/report/kept-body';
import { ReportBody } from '@/components/report/report-body';
import { readReportQuery, type ReportQuery } from '@/components/report/report-query';
import { requireAccess } from '@/lib/access/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessments';
import { makeReport } from '@/lib/data/make-report';
import { listSnapshots } from '@/lib/data/snapshots';
import { requestWords } from '@/lib/i18n/request-words';
import { requireInstrument } from '@/lib/instrument/registry';

interface ReportPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('report.title'), robots: { index: false, follow: false } };
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { id } = await params;
  const access = await requireAccess(id, 'read');
  const [words, query, assessment, snapshots] = await Promise.all([requestWords(), searchParams, requireAssessment(access), listSnapshots(access)]);
  const { attempt, daysRefused, since: asked } = readReportQuery(query);
  const since = snapshots.find((snapshot) => snapshot.id === asked)?.id;
  const mayEdit = mayDo(access.role, 'answer');
  const { revision, form, city } = assessment;
  const keptIds = snapshots.map((snapshot) => snapshot.id);
  const contentKey = JSON.stringify(['assessment', id, revision, form, city, keptIds, since, attempt, daysRefused, mayEdit, words.locale]);
  return (
    <KeptBody
      contentKey={contentKey}
      make={async () => (
        <ReportBody
          report={await makeReport(access, { ...(since !== undefined && { since }), ...(attempt && { attempt }) })}
          reading={{ words, instrument: requireInstrument(assessment.instrumentVersion) }}
          links={{
            self: `/assessments/${id}/report`,
            ...(mayEdit && { answers: `/assessments/${id}`, targets: `/assessments/${id}/targets`, share: `/assessments/${id}/share` }),
          }}
          keptStates={snapshots}
          {...(since !== undefined && { since })}
          daysRefused={daysRefused}
          back={{ href: `/assessments/${id}`, label: words.t('report.back') }}
        />
      )}
    />
  );
}
