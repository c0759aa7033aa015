/**
 * The ways in which the pool is divided: fixed, one at a time, never combined. Every city is in exactly one base class
 * of each; an edition publishes classes, each of one or several base classes.
 */
export const partitionIds = ['region', 'population', 'position', 'mandate'] as const;
export type PartitionId = (typeof partitionIds)[number];

interface Partition {
  readonly baseClasses: readonly string[];
  /** Base classes stand in an order, so that only neighbours are merged. */
  readonly ordered: boolean;
}

/** `unknown`: the profile question was left open, or "unsure", or "prefer not to say". */
export const partitions = {
  region: { ordered: false, baseClasses: ['africa', 'americas', 'asia', 'europe', 'oceania'] },
  population: { ordered: true, baseClasses: ['under-100k', '100k-500k', '500k-1m', '1m-5m', 'over-5m', 'unknown'] },
  position: { ordered: false, baseClasses: ['primary', 'secondary', 'tertiary', 'part-of-metropolis', 'unknown'] },
  mandate: { ordered: false, baseClasses: ['explicit-power', 'tolerated', 'needs-approval', 'restricted', 'unknown'] },
} as const satisfies Readonly<Record<PartitionId, Partition>>;

export type BaseClassId = (typeof partitions)[PartitionId]['baseClasses'][number];
