/** One value an area. */
import { areaIds, type AreaId } from '@/lib/instrument/model/instrument';

/**
 * A record with one value for each of the five areas, in their order.
 *
 * @param make called with the area and its position from 0.
 * @example byArea((area) => area.length).impact // 6
 */
export function byArea<Value>(make: (area: AreaId, position: number) => Value): Record<AreaId, Value> {
  const [strategy, resources, prioritisation, impact, agenda] = areaIds;
  return {
    strategy: make(strategy, 0),
    resources: make(resources, 1),
    prioritisation: make(prioritisation, 2),
    impact: make(impact, 3),
    agenda: make(agenda, 4),
  };
}
