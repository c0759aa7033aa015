/** The pages of one report, in the order of its contents. */
import type { AreaId } from '@/lib/instrument/model/instrument';
import { requireRecommendation } from '@/lib/recommendations/catalogue';
import type { Report } from '@/lib/report/types/report';
import { type ReportQuery, reportAddress } from './report-query';

export const reportPartIds = [
  'compare',
  'not-known',
  'try-out',
  'programme',
  'plan',
  'change',
  'workshops',
  'sources',
] as const;

export type ReportPartId = (typeof reportPartIds)[number];

/** Addresses of the pages of one report. */
export interface ReportPages {
  readonly result: string;
  /** With what else is asked of it, such as another snapshot to compare with. */
  readonly part: (part: ReportPartId, asked?: ReportQuery) => string;
  readonly area: (area: AreaId) => string;
}

interface Bases {
  readonly result: string;
  readonly parts: string;
  readonly areas: string;
}

/** What the report is compared with stays on every page of it. */
export function reportPages({ result, parts, areas }: Bases, asked: ReportQuery = {}): ReportPages {
  const { since, peers, edition } = asked;
  const kept = { ...(since && { since }), ...(peers && { peers }), ...(edition && { edition }) };
  return {
    result: reportAddress(result, kept),
    part: (part, more) => reportAddress(`${parts}/${part}`, { ...kept, ...more }),
    area: (area) => reportAddress(`${areas}/${area}`, kept),
  };
}

/** Where a recommendation is: on the page of its area, or on this one, where no other may be read. */
export function recommendationAddress(pages: ReportPages | undefined, id: string): string {
  const place = `#recommendation-${id}`;
  return pages === undefined ? place : `${pages.area(requireRecommendation(id).area)}${place}`;
}

export const hasRecommendation = ({ areas }: Pick<Report, 'areas'>): boolean =>
  areas.some(
    ({ recommendations, recommendationsIfMissing }) => recommendations.length + recommendationsIfMissing.length > 0,
  );

/** The parts that this report has something to say in. */
export function partsOf(report: Report, snapshots: readonly unknown[]): readonly ReportPartId[] {
  const { peers, context, change, workshops, programme, plan } = report;
  const has: Readonly<Record<ReportPartId, boolean>> = {
    compare: peers !== undefined || context.prominent.length + context.further.length > 0,
    'not-known': true,
    'try-out': hasRecommendation(report),
    plan: plan.length > 0,
    programme: programme.recommendations.length + programme.notThisYear.length > 0,
    change: change !== undefined || snapshots.length > 0,
    workshops: workshops !== undefined,
    sources: true,
  };
  return reportPartIds.filter((part) => has[part]);
}

/** The part of a report that an address names. */
export function findPart(asked: string): ReportPartId | undefined {
  return reportPartIds.find((part) => part === asked);
}
