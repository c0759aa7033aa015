import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { DatabaseTransaction } from '@/lib/data/database/database';
import { notEndedBy } from './not-ended';

interface Holder {
  /** Until when they may act; for ever where there is no such moment. */
  readonly expiresAt: Date | null;
}

/**
 * Whoever acts, as long as they still may: for changes that outlive them, within the transaction, since they may have
 * been shut out while it waited. Whatever grants an access is looked up here.
 */
export function findHolder(transaction: DatabaseTransaction, { holderId }: Access): Promise<Holder | null> {
  return transaction.link.findFirst({
    where: { id: holderId, ...notEndedBy(new Date()) },
    select: { expiresAt: true },
  });
}
