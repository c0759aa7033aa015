/** The result of trying actions out, area by area. */
import { areaIds } from '@/lib/instrument/model/instrument';
import { withoutUndefined } from '@/lib/instrument/parse/without-undefined';
import type { AdvisedCity } from '@/lib/recommendations/rank';
import type { RankedRecommendation } from '@/lib/recommendations/ranked-recommendation';
import { whatIf } from '@/lib/recommendations/what-if';
import type { AreaScore } from '@/lib/scoring/score/score';
import type { WhatIfReport } from '@/lib/report/types/recommendation-report';
import type { Attempt } from '@/lib/report/types/report-input';

/**
 * What the chosen actions would move.
 *
 * @throws RangeError where the catalogue has no such recommendation, or the days are not a number of at least 0.
 * @example whatIfReport(city, ranked, { recommendations: ['publish-strategy'], days: 20 }).totalDays // 14
 */
export function whatIfReport(
  city: AdvisedCity,
  ranked: readonly RankedRecommendation[],
  { recommendations, days }: Attempt,
): WhatIfReport {
  const tried = whatIf(city, ranked, withoutUndefined({ chosen: recommendations, budgetDays: days }));
  return {
    chosen: [...new Set(recommendations)].toSorted(),
    ...(days !== undefined && { days }),
    actions: tried.actions,
    totalDays: tried.totalDays,
    leftOut: tried.leftOut,
    notNeeded: tried.notNeeded,
    areas: areaIds.map((area) => {
      const [before, after] = [tried.before.areas[area], tried.after.areas[area]];
      return { area, before, after, moved: moved(before, after) };
    }),
  };
}

function moved(before: AreaScore, after: AreaScore): boolean {
  return before.low !== after.low || before.high !== after.high;
}
