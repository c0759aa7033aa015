/** What a city begins with and what fits a year, in sequence. */
import { areaIds, type AreaId } from '@/lib/instrument/model/instrument';
import { firstSteps } from '@/lib/recommendations/first-steps';
import { capacityOf, programmeOf, shareOfDays } from '@/lib/recommendations/programme';
import type { AdvisedCity } from '@/lib/recommendations/rank';
import type { RankedRecommendation } from '@/lib/recommendations/ranked-recommendation';
import type {
  RecommendationReport,
  LongestWay,
  ProgrammeEntry,
  ProgrammeReport,
} from '@/lib/report/types/recommendation-report';
import type { RecommendationReference, Report } from '@/lib/report/types/report';

interface Given {
  readonly city: AdvisedCity;
  readonly ranked: readonly RankedRecommendation[];
  readonly recommendations: readonly RecommendationReport[];
  /** Points from the low of each area to its target; an area left out misses none. */
  readonly missing: Partial<Readonly<Record<AreaId, number>>>;
}

type Steps = Pick<Report, 'first' | 'longestWay' | 'programme'>;

/**
 * The first steps, why the area with the longest way is not among them where it is not, and the year's programme.
 *
 * @example stepsReport(given).first[0]?.id // 'engagement-register'
 */
export function stepsReport({ city, ranked, recommendations, missing }: Given): Steps {
  const capacityDays = capacityOf(city.situation);
  const first = firstSteps(ranked, capacityDays);
  const programme = programmeOf({ ranked, first, capacityDays });
  const longestWay = longestWayOf(first, missing);
  return {
    first: first.map(({ id, area }): RecommendationReference => ({ id, area })),
    ...(longestWay && { longestWay }),
    programme: {
      ...programme,
      share: shareOfDays,
      recommendations: entries(programme.recommendations, recommendations),
      notThisYear: entries(programme.notThisYear, recommendations),
    } satisfies ProgrammeReport,
  };
}

function entries(ids: readonly string[], recommendations: readonly RecommendationReport[]): readonly ProgrammeEntry[] {
  const byId = new Map(recommendations.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    return found
      ? [{ id, variants: found.variants.map((variant) => ({ id: variant.id })), effortDays: found.effortDays }]
      : [];
  });
}

function longestWayOf(first: readonly RankedRecommendation[], missing: Given['missing']): LongestWay | undefined {
  const [farthest] = areaIds
    .filter((area) => (missing[area] ?? 0) > 0)
    .toSorted((one, other) => (missing[other] ?? 0) - (missing[one] ?? 0));
  if (farthest === undefined || first.length === 0 || first.some(({ area }) => area === farthest)) return undefined;
  return {
    area: farthest,
    because: first.some(({ because }) => because.troubles.length > 0) ? 'trouble' : 'foundation',
  };
}
