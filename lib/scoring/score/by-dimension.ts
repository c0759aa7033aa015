/** One value a heading. */
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';

/**
 * A record with one value for each of the five headings, in their order.
 *
 * @param make called with the heading and its position from 0.
 * @example byDimension((dimension) => dimension.length).impact // 6
 */
export function byDimension<Value>(make: (dimension: DimensionId, position: number) => Value): Record<DimensionId, Value> {
  const [strategy, resources, prioritisation, impact, agenda] = dimensionIds;
  return {
    strategy: make(strategy, 0),
    resources: make(resources, 1),
    prioritisation: make(prioritisation, 2),
    impact: make(impact, 3),
    agenda: make(agenda, 4),
  };
}
