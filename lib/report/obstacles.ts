/** The advice of a report by the obstacle that it answers. */
import type { Need } from '@/lib/recommendations/recommendation';
import type { AdviceReport } from './advice-report';
import type { Report } from './report';

export interface Obstacle {
  readonly need: Need;
  /** In the order of the advice. */
  readonly advice: readonly AdviceReport[];
}

const needs: readonly Need[] = ['funding', 'training', 'recognition', 'coordination'];

/**
 * The obstacles of 2020 and the needs of 2022 to which known answers call for advice.
 *
 * @example obstaclesOf(report)[0]?.need // 'funding'
 */
export function obstaclesOf({ headings }: Pick<Report, 'headings'>): readonly Obstacle[] {
  const advice = headings.flatMap((heading) => heading.advice).toSorted((one, other) => one.place - other.place);
  return needs.map((need) => ({ need, advice: advice.filter((one) => one.needs.includes(need)) })).filter((obstacle) => obstacle.advice.length > 0);
}
