import 'server-only';
import type { DatabaseTransaction } from '@/lib/data/database/database';

/** This installation's own row, which stands for the pool as a whole. */
export const ownFingerprint = '';

/** Whoever changes the pool as a whole waits here for the others, until their transactions end. */
export async function lockPool(transaction: DatabaseTransaction): Promise<void> {
  await transaction.exchangeSource.upsert({
    where: { fingerprint: ownFingerprint },
    create: { fingerprint: ownFingerprint, serial: 0, checksum: '' },
    update: { serial: { increment: 0 } },
    select: { fingerprint: true },
  });
}
