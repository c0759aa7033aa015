/** Which recommendations of an area are set out in full. */
import type { RecommendationReference } from './types/report';

/** How many of the others. */
const alsoInFull = 3;

/**
 * The first steps of the report, and the first of the area.
 *
 * @example inFullOf(area.recommendations, report.first).length // 3
 */
export function inFullOf<Recommendations extends { readonly id: string }>(
  recommendations: readonly Recommendations[],
  first: readonly RecommendationReference[],
): readonly Recommendations[] {
  return recommendations.filter((one, place) => place < alsoInFull || first.some(({ id }) => id === one.id));
}
