/** What an installation remembers of past members, beside the editions themselves: numbers of cities, no answers. Private. */
import { z } from 'zod';
import { partitionIds, type BaseClassId, type PartitionId } from './partitions';

/** How many members of one base class share the edition that first counted them and the edition that no longer did. */
export interface MemberGroup {
  readonly partition: PartitionId;
  readonly baseClass: BaseClassId;
  /** Number of the edition that first counted them. */
  readonly joined: number;
  /** Number of the first edition that did not count them any more; absent while they are members. */
  readonly left?: number;
  readonly cities: number;
}

/** Plain JSON, to be stored beside the edition that it was made with, in the same transaction. */
export interface Ledger {
  readonly format: 'chancery-ledger';
  readonly formatVersion: 1;
  /** Number of the edition that it was made with; 0 before the first. */
  readonly edition: number;
  readonly groups: readonly MemberGroup[];
}

/** Before the first edition. */
export const emptyLedger: Ledger = { format: 'chancery-ledger', formatVersion: 1, edition: 0, groups: [] };

/** For reading back what was stored. */
export const ledgerSchema = z.strictObject({
  format: z.literal('chancery-ledger'),
  formatVersion: z.literal(1),
  edition: z.int().min(0),
  groups: z.array(
    z.strictObject({
      partition: z.enum(partitionIds),
      baseClass: z.custom<BaseClassId>((value) => typeof value === 'string'),
      joined: z.int().min(1),
      left: z.int().min(2).optional(),
      cities: z.int().min(1),
    }),
  ),
});
