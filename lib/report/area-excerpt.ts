/** One area taken out of a report, for those who are shown no more. */
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { RecommendationReport } from './types/recommendation-report';
import type { AreaReport, Report, ReportHead } from './types/report';

export interface AreaExcerpt {
  /** Without the counts, which speak of all areas. */
  readonly head: Pick<ReportHead, 'city' | 'form' | 'asOf'>;
  readonly instrumentVersion: number;
  readonly area: AreaReport;
  /** What its recommendations need first and what stands in another area. */
  readonly earlierElsewhere: readonly RecommendationReport[];
}

/**
 * @example areaExcerptOf(report, 'impact').earlierElsewhere[0]?.area // 'strategy'
 */
export function areaExcerptOf(report: Report, areaId: AreaId): AreaExcerpt {
  const area = report.areas.find((one) => one.area === areaId);
  if (area === undefined) throw new RangeError(`A report has no area ${areaId}`);
  const { city, form, asOf } = report.head;
  const needed = new Set(recommendationOf(area).flatMap(({ prerequisites }) => prerequisites.map(({ id }) => id)));
  return {
    head: { city, form, asOf },
    instrumentVersion: report.provenance.instrument.version,
    area,
    earlierElsewhere: report.areas
      .filter((other) => other !== area)
      .flatMap(recommendationOf)
      .filter(({ id }) => needed.has(id)),
  };
}

function recommendationOf({ recommendations, recommendationsIfMissing }: AreaReport): readonly RecommendationReport[] {
  return [...recommendations, ...recommendationsIfMissing];
}
