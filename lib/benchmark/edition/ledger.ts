/** What an installation remembers of past members, beside the editions themselves: numbers of cities, no answers. Private. */
import { z } from 'zod';
import { partitionIds, type BaseClassId, type PartitionId } from './partitions';
import type { BaseClassTally, Tally } from './tally';

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
      left: z.int().min(2).exactOptional(),
      cities: z.int().min(1),
    }),
  ),
});

/**
 * The ledger after one more edition: who was counted for the first time, who stayed and who left.
 *
 * @throws RangeError where the tally does not continue it: every member of the latest edition must have been counted or
 * noted as a leaver, with the edition that first counted it.
 */
export function continueLedger(ledger: Ledger, tally: Tally, edition: number): Ledger {
  const groups = tally.baseClasses.flatMap((counts) => continueGroups(ledger, counts, edition));
  return { format: 'chancery-ledger', formatVersion: 1, edition, groups };
}

function continueGroups({ groups }: Ledger, counts: BaseClassTally, edition: number): readonly MemberGroup[] {
  const { partition, baseClass, members, leavers } = counts;
  const own = groups.filter((group) => group.partition === partition && group.baseClass === baseClass);
  const gone = own.filter(({ left }) => left !== undefined);
  const before = new Map(own.filter(({ left }) => left === undefined).map(({ joined, cities }) => [joined, cities]));
  const known = [...new Set([...before.keys(), ...members.keys(), ...leavers.keys()])].filter((joined) => joined !== 0).sort((one, other) => one - other);
  for (const joined of known) {
    const now = (members.get(joined) ?? 0) + (leavers.get(joined) ?? 0);
    if (now !== (before.get(joined) ?? 0)) {
      throw new RangeError(`Of the members of '${partition}: ${baseClass}' first counted by edition ${joined}, ${before.get(joined) ?? 0} were left, not ${now}`);
    }
  }
  const group = (joined: number, cities: number, left?: number): readonly MemberGroup[] =>
    cities === 0 ? [] : [{ partition, baseClass, joined, ...(left === undefined ? {} : { left }), cities }];
  return [
    ...gone,
    ...known.flatMap((joined) => group(joined, leavers.get(joined) ?? 0, edition)),
    ...known.flatMap((joined) => group(joined, members.get(joined) ?? 0)),
    ...group(edition, members.get(0) ?? 0),
  ];
}
