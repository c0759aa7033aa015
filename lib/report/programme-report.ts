/** What a city begins with and what fits a year, in sequence. */
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import { firstSteps } from '@/lib/recommendations/first-steps';
import { capacityOf, programmeOf, shareOfDays } from '@/lib/recommendations/programme';
import type { AdvisedCity } from '@/lib/recommendations/rank';
import type { RankedRecommendation } from '@/lib/recommendations/ranked-recommendation';
import type { AdviceReport, LongestWay, ProgrammeEntry, ProgrammeReport } from './advice-report';
import type { AdviceReference, Report } from './report';

interface Given {
  readonly city: AdvisedCity;
  readonly ranked: readonly RankedRecommendation[];
  readonly advice: readonly AdviceReport[];
  /** Points from the low of each heading to its target; a heading left out misses none. */
  readonly missing: Partial<Readonly<Record<DimensionId, number>>>;
}

type Steps = Pick<Report, 'first' | 'longestWay' | 'programme'>;

/**
 * The first steps, why the heading with the longest way is not among them where it is not, and the year's programme.
 *
 * @example stepsReport(given).first[0]?.id // 'engagement-register'
 */
export function stepsReport({ city, ranked, advice, missing }: Given): Steps {
  const capacityDays = capacityOf(city.situation);
  const first = firstSteps(ranked, capacityDays);
  const programme = programmeOf({ ranked, first, capacityDays });
  const longestWay = longestWayOf(first, missing);
  return {
    first: first.map(({ id, dimension }): AdviceReference => ({ id, dimension })),
    ...(longestWay && { longestWay }),
    programme: { ...programme, share: shareOfDays, advice: entries(programme.advice, advice), notThisYear: entries(programme.notThisYear, advice) } satisfies ProgrammeReport,
  };
}

function entries(ids: readonly string[], advice: readonly AdviceReport[]): readonly ProgrammeEntry[] {
  const byId = new Map(advice.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    return found ? [{ id, variants: found.variants.map((variant) => ({ id: variant.id })), effortDays: found.effortDays }] : [];
  });
}

function longestWayOf(first: readonly RankedRecommendation[], missing: Given['missing']): LongestWay | undefined {
  const [farthest] = dimensionIds.filter((dimension) => (missing[dimension] ?? 0) > 0).toSorted((one, other) => (missing[other] ?? 0) - (missing[one] ?? 0));
  if (farthest === undefined || first.length === 0 || first.some(({ dimension }) => dimension === farthest)) return undefined;
  return { dimension: farthest, because: first.some(({ because }) => because.troubles.length > 0) ? 'trouble' : 'foundation' };
}
