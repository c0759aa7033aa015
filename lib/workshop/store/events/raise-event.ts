import 'server-only';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { type DatabaseTransaction, inTransaction, onPostgresql } from '@/lib/data/database/database';
import { inQueue } from '@/lib/data/database/in-queue';
import { announceWorkshopChange } from './workshop-changes';
import { type WorkshopRow, workshopColumns } from '@/lib/workshop/store/workshop-row';

/** Where other processes hear of a change: the id of the workshop, a space, the event. */
export const workshopChannel = 'chancery_workshop';

export interface ChangedWorkshop extends WorkshopRow {
  readonly transaction: DatabaseTransaction;
}

/**
 * Whoever changes a workshop comes by here first and waits for the others, until their transactions end: so events rise
 * in the order of the changes, and nothing is decided on what somebody else is changing. Returns the row as it stands
 * then.
 */
export async function raiseEvent(transaction: DatabaseTransaction, workshopId: string): Promise<ChangedWorkshop> {
  const [row] = await transaction.workshop.updateManyAndReturn({
    where: { id: workshopId },
    data: { event: { increment: 1 } },
    select: workshopColumns,
  });
  if (row === undefined) throw new MissingWorkshopError();
  if (onPostgresql())
    await transaction.$executeRaw`SELECT pg_notify(${workshopChannel}, ${`${workshopId} ${row.event}`})`;
  return { ...row, transaction };
}

/** `changed`: false where nothing may be kept of what was done, the event included. */
export interface WorkshopOutcome<Result> {
  readonly changed: boolean;
  readonly result: Result;
}

export function changed<Result>(result: Result): WorkshopOutcome<Result> {
  return { changed: true, result };
}

export function unchanged<Result>(result: Result): WorkshopOutcome<Result> {
  return { changed: false, result };
}

class UndoneError extends Error {
  override readonly name = 'UndoneError';
}

/** `first`: what has to be locked before the workshop. All of it or nothing of it; announced once it is kept. */
export async function changeWorkshop<Result>(
  workshopId: string,
  work: (workshop: ChangedWorkshop) => Promise<WorkshopOutcome<Result>>,
  first?: (transaction: DatabaseTransaction) => Promise<unknown>,
): Promise<Result> {
  let event = 0;
  let outcome: WorkshopOutcome<Result> | undefined;
  try {
    await inQueue(`workshop ${workshopId}`, () =>
      inTransaction(async (transaction) => {
        await first?.(transaction);
        const workshop = await raiseEvent(transaction, workshopId);
        event = workshop.event;
        outcome = await work(workshop);
        if (!outcome.changed) throw new UndoneError();
      }),
    );
  } catch (error) {
    if (!(error instanceof UndoneError)) throw error;
  }
  if (outcome === undefined) throw new Error('A change of a workshop gave no outcome');
  if (outcome.changed) announceWorkshopChange(workshopId, event);
  return outcome.result;
}
