/** The recommendations of a report by the obstacle that they answer. */
import type { Need } from '@/lib/recommendations/recommendation';
import type { RecommendationReport } from './types/recommendation-report';
import type { Report } from './types/report';

export interface Obstacle {
  readonly need: Need;
  /** In the order of the recommendations. */
  readonly recommendations: readonly RecommendationReport[];
}

const needs: readonly Need[] = ['funding', 'training', 'recognition', 'coordination'];

/**
 * The obstacles of 2020 and the needs of 2022 to which known answers call for recommendations.
 *
 * @example obstaclesOf(report)[0]?.need // 'funding'
 */
export function obstaclesOf({ areas }: Pick<Report, 'areas'>): readonly Obstacle[] {
  const recommendations = areas
    .flatMap((area) => area.recommendations)
    .toSorted((one, other) => one.place - other.place);
  return needs
    .map((need) => ({ need, recommendations: recommendations.filter((one) => one.needs.includes(need)) }))
    .filter((obstacle) => obstacle.recommendations.length > 0);
}
