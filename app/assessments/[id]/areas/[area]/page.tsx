import type { Metadata } from 'next';
import { cache } from 'react';
import { AreaPage } from '@/components/report/area/area-page';
import { Letterhead } from '@/components/report/letterhead';
import { partsOf } from '@/components/report/view/report-places';
import type { ReportQuery } from '@/components/report/view/report-query';
import { requireAreaAccess } from '@/lib/access/pages/access';
import { type Access, mayDo } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOffice } from '@/lib/data/assessment/office';
import { makeAreaExcerpt } from '@/lib/data/whole/make-report';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { areaExcerptOf } from '@/lib/report/area-excerpt';
import { reportViewOf } from '../../report/_lib/report-of';

interface AreaProps {
  readonly params: Promise<{ readonly id: string; readonly area: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string, asked: string) => {
  const [{ access, area }, words] = await Promise.all([requireAreaAccess(assessmentId, asked), requestWords()]);
  const { city, instrumentVersion } = await requireAssessment(access);
  return { access, area, city, reading: { words, instrument: requireInstrument(instrumentVersion) } };
});

export async function generateMetadata({ params }: AreaProps): Promise<Metadata> {
  const { id, area: asked } = await params;
  const { area, city, reading } = await requireState(id, asked);
  return {
    title: reading.words.t('excerpt.area.metaTitle', { area: areaName(reading, area), city }),
    robots: { index: false, follow: false },
  };
}

export default async function AssessmentAreaPage({ params, searchParams }: AreaProps) {
  const [{ id, area: asked }, query] = await Promise.all([params, searchParams]);
  const { access, area } = await requireState(id, asked);
  return mayDo(access.role, 'read-report') ? (
    <AreaOfReport id={id} area={area} query={query} />
  ) : (
    <AreaAlone access={access} area={area} />
  );
}

interface AreaOfReportProps {
  readonly id: string;
  readonly area: AreaId;
  readonly query: ReportQuery;
}

/** For those who may read the whole report: as one page of it. */
async function AreaOfReport({ id, area, query }: AreaOfReportProps) {
  const { pages, letterhead, ...view } = await reportViewOf(id, query);
  const { report, reading, links, snapshots } = view;
  return (
    <AreaPage
      {...view}
      excerpt={areaExcerptOf(report, area)}
      answers={report.answers}
      letterhead={letterhead}
      contents={{ pages, parts: partsOf(report, snapshots), current: area, onePager: links.onePager, reading }}
    />
  );
}

/** For those who are shown this area and nothing else: neither the plan nor what a workshop said. */
async function AreaAlone({ access, area }: { readonly access: Access; readonly area: AreaId }) {
  const id = access.assessmentId;
  const [{ reading }, excerpt, office] = await Promise.all([
    requireState(id, area),
    makeAreaExcerpt(access, area),
    findOffice(access),
  ]);
  return (
    <AreaPage
      excerpt={excerpt}
      report={{ plan: [] }}
      reading={reading}
      links={{}}
      letterhead={<Letterhead assessmentId={id} office={office} words={reading.words} />}
    />
  );
}
