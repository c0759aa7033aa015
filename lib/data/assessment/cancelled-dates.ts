/** What calendars must be told of: dates that the plan has no more. */
import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import type { PlannedAction } from '@/lib/plan/plan';
import { type CancelledDate, mostCancelled } from '@/lib/data/document/cancelled-date';
import { database, type DatabaseTransaction } from '@/lib/data/database/database';

const columns = { id: true, sequence: true, day: true, cancelledAt: true } as const;

/** From the first cancelled to the last. */
export async function listCancelledDates(access: Access): Promise<readonly CancelledDate[]> {
  requirePermission(access, 'read-report');
  const { assessmentId } = access;
  return database().cancelledDate.findMany({
    where: { assessmentId },
    select: columns,
    orderBy: [{ cancelledAt: 'asc' }, { id: 'asc' }],
  });
}

interface DateChange {
  readonly assessmentId: string;
  readonly action: Pick<PlannedAction, 'id' | 'dueOn'>;
  /** What it has from now on; none where it has none, or is removed. */
  readonly dueOn: string | undefined;
  /** Of the action from now on; one more than its last where it is removed. */
  readonly version: number;
}

/** In the transaction that changes or removes the action. The oldest beyond the most are forgotten. */
export async function noteDateChange(
  transaction: DatabaseTransaction,
  { assessmentId, action, dueOn, version }: DateChange,
): Promise<void> {
  if (action.dueOn === undefined && dueOn !== undefined)
    await transaction.cancelledDate.deleteMany({ where: { id: action.id } });
  if (action.dueOn === undefined || dueOn !== undefined) return;
  const data = { id: action.id, assessmentId, sequence: version, day: action.dueOn, cancelledAt: new Date() };
  await transaction.cancelledDate.create({ data, select: { id: true } });
  const beyond = await transaction.cancelledDate.findMany({
    where: { assessmentId },
    select: { id: true },
    orderBy: [{ cancelledAt: 'desc' }, { id: 'desc' }],
    skip: mostCancelled,
  });
  if (beyond.length > 0)
    await transaction.cancelledDate.deleteMany({ where: { id: { in: beyond.map(({ id }) => id) } } });
}
