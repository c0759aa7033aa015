import type { Edition, EditionClass, EditionPartition } from '@/lib/benchmark/pool/edition';
import { type BaseClassId, type PartitionId, partitions } from '@/lib/benchmark/pool/partitions';

/** The cities to look at: all of them, or those of the class that a base class is counted in. */
export type GroupChoice = { readonly division: 'everyone' } | { readonly division: PartitionId; readonly baseClass: BaseClassId };

export const wholePool: GroupChoice = { division: 'everyone' };

/** As it stands in addresses: `everyone`, `region.europe`. */
export function groupValue(choice: GroupChoice): string {
  return choice.division === 'everyone' ? choice.division : `${choice.division}.${choice.baseClass}`;
}

/** Everything that can be asked of the edition, by the way of dividing it. */
export function offeredGroups({ partitions: published }: Edition): readonly (readonly GroupChoice[])[] {
  return published.map(({ id }): readonly GroupChoice[] =>
    id === 'everyone' ? [wholePool] : partitions[id].baseClasses.map((baseClass) => ({ division: id, baseClass })),
  );
}

/** What makes no sense is answered with everyone. */
export function readGroup(edition: Edition, asked: string | readonly string[] | undefined): GroupChoice {
  return offeredGroups(edition).flat().find((choice) => groupValue(choice) === asked) ?? wholePool;
}

export function partitionOf({ partitions: published }: Edition, { division }: GroupChoice): EditionPartition | undefined {
  return published.find(({ id }) => id === division);
}

/** Whether figures of this class count the chosen cities. */
export function counts(choice: GroupChoice, { baseClasses }: EditionClass): boolean {
  return choice.division === 'everyone' || baseClasses.includes(choice.baseClass);
}
