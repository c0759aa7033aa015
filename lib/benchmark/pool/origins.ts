/** Which other installations the counted contributions came from: what came from one, that one may have published. */
import type { Contribution } from './contribution/contribution';
import { type BaseClassId, type PartitionId, partitionIds } from './partitions';

/** Cities by installation that they came from; those that were given here are not in it. */
export type CitiesBySource = ReadonlyMap<string, number>;

export interface Origins {
  readonly inAll: CitiesBySource;
  readonly inClass: (partition: PartitionId, baseClass: BaseClassId) => CitiesBySource;
  /** `source`: any name of the installation that a contribution came from. */
  readonly count: (contribution: Pick<Contribution, 'profile'>, source: string) => void;
}

/**
 * Nothing counted yet. Its size grows with the number of installations, not with that of contributions.
 *
 * @see method, section 6
 * @example
 * const origins = startOrigins();
 * origins.count(contribution, 'a1b2');
 * mostOfOne(origins.inAll) // 1
 */
export function startOrigins(): Origins {
  const inAll = new Map<string, number>();
  const byClass = new Map<string, Map<string, number>>();
  const ofClass = (partition: PartitionId, baseClass: BaseClassId): Map<string, number> => {
    const key = `${partition}/${baseClass}`;
    const cities = byClass.get(key) ?? new Map<string, number>();
    byClass.set(key, cities);
    return cities;
  };
  return {
    inAll,
    inClass: ofClass,
    count: ({ profile }, source) => {
      for (const cities of [inAll, ...partitionIds.map((partition) => ofClass(partition, profile[partition]))]) {
        cities.set(source, (cities.get(source) ?? 0) + 1);
      }
    },
  };
}

/**
 * How many cities came from the one installation that most came from; 0 where none did.
 *
 * @example mostOfOne(new Map([['a', 12], ['b', 7]])) // 12
 */
export function mostOfOne(cities: CitiesBySource = new Map()): number {
  return Math.max(0, ...cities.values());
}
