import type { Metadata } from 'next';
import { KeptBody } from '@/components/report/kept-body';
import { ReportBody } from '@/components/report/report-body';
import { readReportQuery, type ReportQuery } from '@/components/report/report-query';
import type { ReportLinks } from '@/components/report/report-view';
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
  const [words, query, { revision, instrumentVersion }] = await Promise.all([requestWords(), searchParams, requireAssessment(access)]);
  const asked = readReportQuery(query);
  const mayEdit = mayDo(access.role, 'answer');
  return (
    <KeptBody
      contentKey={JSON.stringify(['assessment', id, revision, asked, mayEdit, words.locale])}
      make={async () => {
        const keptStates = await listSnapshots(access);
        const since = keptStates.find((state) => state.id === asked.since)?.id;
        return (
          <ReportBody
            report={await makeReport(access, { since, attempt: asked.attempt })}
            reading={{ words, instrument: requireInstrument(instrumentVersion) }}
            links={linksOf(id, mayEdit)}
            keptStates={keptStates}
            since={since}
            daysRefused={asked.daysRefused}
            back={{ href: `/assessments/${id}`, label: words.t('report.back') }}
          />
        );
      }}
    />
  );
}

/** A reader with a view link is offered no place to change anything. */
function linksOf(id: string, mayEdit: boolean): ReportLinks {
  const self = `/assessments/${id}/report`;
  if (!mayEdit) return { self };
  return { self, answers: `/assessments/${id}`, targets: `/assessments/${id}/targets`, share: `/assessments/${id}/share` };
}
