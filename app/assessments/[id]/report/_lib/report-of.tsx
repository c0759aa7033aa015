import { cache } from 'react';
import { Letterhead } from '@/components/report/letterhead';
import { type ReportPages, reportPages } from '@/components/report/view/report-places';
import { readReportQuery, reportAddress, type ReportQuery } from '@/components/report/view/report-query';
import type { ReportLinks, ReportView } from '@/components/report/view/report-view';
import { requireAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOffice } from '@/lib/data/assessment/office';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { listSnapshots } from '@/lib/data/assessment/snapshots';
import { makeReport } from '@/lib/data/whole/make-report';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { clockIn } from '@/lib/instrument/values/zoned-day';
import type { DivisionId } from '@/lib/report/types/peers-report';

/** Read once a request, for the title and for the page. */
export const requireReportAccess = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'read-report');
  return { access, assessment: await requireAssessment(access) };
});

/** What every page of the report is drawn from, as its address asks for it. */
export async function reportViewOf(id: string, query: ReportQuery) {
  const [words, { access, assessment }] = await Promise.all([requestWords(), requireReportAccess(id)]);
  const asked = readReportQuery(query);
  const [stored, office, zone] = await Promise.all([listSnapshots(access), findOffice(access), findOfficeZone(access)]);
  const stale = stored.every(({ takenAt }) => isOld(takenAt));
  const since = stored.find((snapshot) => snapshot.id === asked.since)?.id;
  const { attempt, peers, edition, daysRefused } = asked;
  const pages = pagesOf(id, query);
  const report = await makeReport(access, { since, attempt, peers, edition });
  const mayEdit = mayDo(access.role, 'answer');
  const view: ReportView & { readonly pages: ReportPages } = {
    report,
    reading: { words, instrument: requireInstrument(assessment.instrumentVersion) },
    pages,
    links: {
      ...linksOf(pages, { id, query, mayEdit }),
      ...(mayEdit && stale && !report.summary.mostlyUnknown && { takeSnapshot: `/assessments/${id}/snapshots/take` }),
    },
    snapshots: stored.map((snapshot) => ({ ...snapshot, takenAt: clockIn(zone, snapshot.takenAt) })),
    compared: { since, peers, edition },
    daysRefused,
  };
  return { ...view, letterhead: <Letterhead assessmentId={id} office={office} words={words} /> };
}

const halfAYear = 183 * 24 * 60 * 60 * 1000;

/** A snapshot that is worth another. */
const isOld = (takenAt: Date) => Date.now() - takenAt.getTime() > halfAYear;

export function pagesOf(id: string, query: ReportQuery = {}): ReportPages {
  const own = `/assessments/${id}`;
  return reportPages({ result: `${own}/report`, parts: `${own}/report`, areas: `${own}/areas` }, query);
}

interface Asked {
  readonly id: string;
  readonly query: ReportQuery;
  readonly mayEdit: boolean;
}

/** A reader is offered no place to change anything. */
function linksOf(pages: ReportPages, { id, query, mayEdit }: Asked): ReportLinks {
  const own = (place: string) => `/assessments/${id}/${place}`;
  const read = {
    pages,
    documents: reportAddress(own('documents'), query),
    onePager: own('one-pager'),
    peersBy: peersBy(pages),
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

function peersBy(pages: ReportPages): Readonly<Record<DivisionId, string>> {
  const by = (peers: DivisionId) => `${pages.part('compare', { peers })}#peers`;
  return {
    everyone: by('everyone'),
    region: by('region'),
    population: by('population'),
    position: by('position'),
    mandate: by('mandate'),
  };
}
