import type { Metadata } from 'next';
import { cache } from 'react';
import { CachedBody } from '@/components/report/cached-body';
import { Letterhead } from '@/components/report/letterhead';
import { ReportBody } from '@/components/report/report-body';
import { readReportQuery, reportAddress, type ReportQuery } from '@/components/report/view/report-query';
import type { ReportLinks } from '@/components/report/view/report-view';
import { requireAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { listEditions } from '@/lib/data/pool/editions';
import { makeReport } from '@/lib/data/whole/make-report';
import { findOffice } from '@/lib/data/assessment/office';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { listSnapshots } from '@/lib/data/assessment/snapshots';
import { findRecordsMark } from '@/lib/workshop/store/workshop-record';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { clockIn } from '@/lib/instrument/values/zoned-day';
import type { DivisionId } from '@/lib/report/types/peers-report';

interface ReportPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'read-report');
  return { access, assessment: await requireAssessment(access) };
});

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const [{ id }, words] = await Promise.all([params, requestWords()]);
  const { assessment } = await requireState(id);
  return { title: words.t('report.metaTitle', { city: assessment.city }), robots: { index: false, follow: false } };
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const [{ id }, words, query] = await Promise.all([params, requestWords(), searchParams]);
  const { access, assessment } = await requireState(id);
  const asked = readReportQuery(query);
  const [[newest], workshops] = await Promise.all([listEditions(), findRecordsMark(access)]);
  const mayEdit = mayDo(access.role, 'answer');
  return (
    <CachedBody
      contentKey={JSON.stringify([
        'assessment',
        id,
        assessment.revision,
        workshops,
        asked,
        newest?.checksum,
        mayEdit,
        words.locale,
      ])}
      make={async () => {
        const [stored, office, zone] = await Promise.all([
          listSnapshots(access),
          findOffice(access),
          findOfficeZone(access),
        ]);
        const snapshots = stored.map((state) => ({ ...state, takenAt: clockIn(zone, state.takenAt) }));
        const since = snapshots.find((state) => state.id === asked.since)?.id;
        return (
          <ReportBody
            report={await makeReport(access, {
              since,
              attempt: asked.attempt,
              peers: asked.peers,
              edition: asked.edition,
            })}
            reading={{ words, instrument: requireInstrument(assessment.instrumentVersion) }}
            links={linksOf(id, mayEdit, query)}
            letterhead={<Letterhead assessmentId={id} office={office} words={words} />}
            snapshots={snapshots}
            compared={{ since, peers: asked.peers, edition: asked.edition }}
            daysRefused={asked.daysRefused}
          />
        );
      }}
    />
  );
}

/** A reader is offered no place to change anything. */
function linksOf(id: string, mayEdit: boolean, asked: ReportQuery): ReportLinks {
  const self = `/assessments/${id}/report`;
  const own = (place: string) => `/assessments/${id}/${place}`;
  const read = {
    self,
    documents: reportAddress(own('documents'), asked),
    onePager: own('one-pager'),
    peersBy: peersBy(self, asked),
  };
  if (!mayEdit) return read;
  return {
    ...read,
    answers: `/assessments/${id}`,
    targets: own('targets'),
    plan: own('plan'),
    share: own('share'),
    contribution: own('contribution'),
  };
}

function peersBy(self: string, asked: ReportQuery): NonNullable<ReportLinks['peersBy']> {
  const by = (peers: DivisionId) => `${reportAddress(self, { ...asked, peers })}#peers`;
  return {
    everyone: by('everyone'),
    region: by('region'),
    population: by('population'),
    position: by('position'),
    mandate: by('mandate'),
  };
}
