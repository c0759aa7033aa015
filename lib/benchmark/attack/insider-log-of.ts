/** What the installation itself remembers is what the strongest attacker is taken to know. */
import type { Ledger } from '../edition/ledger';
import { partitionIds, partitions, type PartitionId } from '../edition/partitions';
import type { InsiderLog } from './insider-log';

/**
 * @example insiderLogOf(emptyLedger).region // [[], [], [], [], []]
 */
export function insiderLogOf({ groups }: Pick<Ledger, 'groups'>): InsiderLog {
  const of = (partition: PartitionId) =>
    partitions[partition].baseClasses.map((baseClass) =>
      groups
        .filter((group) => group.partition === partition && group.baseClass === baseClass)
        .map(({ joined, left, cities }) => ({ joined, left, count: cities })),
    );
  const [region, population, position, mandate] = partitionIds.map(of);
  return { region: region ?? [], population: population ?? [], position: position ?? [], mandate: mandate ?? [] };
}
