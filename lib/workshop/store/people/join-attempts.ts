import 'server-only';
import { createHash } from 'node:crypto';
import { database, type DatabaseTransaction } from '@/lib/data/database/database';

const windowMilliseconds = 10 * 60 * 1000;

/**
 * Wrong codes of one address, and joins of one workshop, within ten minutes. `fromOneLine`: people in a workshop who
 * came from one address, until whoever runs the workshop lets in more.
 */
export const joinLimits = { failuresOfAddress: 60, joinsOfWorkshop: 600, participants: 500, fromOneLine: 40 } as const;

/** The address itself is not kept. */
export function addressKey(address: string): string {
  return `address ${createHash('sha256').update(address).digest('base64url')}`;
}

export function workshopKey(workshopId: string): string {
  return `workshop ${workshopId}`;
}

/**
 * How often it was within the window. Whoever asks for the same key waits until the transaction ends, so that many
 * guesses at once are counted one after another. Where the database cannot be asked this throws, and nobody joins.
 */
export async function attemptsOf(transaction: DatabaseTransaction, key: string, now: Date): Promise<number> {
  const select = { since: true, count: true } as const;
  const row = await transaction.joinAttempt.upsert({
    where: { key },
    create: { key, since: now, count: 0 },
    update: { count: { increment: 0 } },
    select,
  });
  if (now.getTime() - row.since.getTime() < windowMilliseconds) return row.count;
  await transaction.joinAttempt.update({ where: { key }, data: { since: now, count: 0 }, select });
  return 0;
}

export async function countAttempt(transaction: DatabaseTransaction, key: string): Promise<void> {
  await transaction.joinAttempt.update({ where: { key }, data: { count: { increment: 1 } }, select: { key: true } });
}

/** Keeps nobody out any more, so that nothing of an address stays. Returns how many there were. */
export async function dropOldAttempts(now: Date, most: number): Promise<number> {
  const before = { since: { lt: new Date(now.getTime() - 2 * windowMilliseconds) } };
  const old = await database().joinAttempt.findMany({
    where: before,
    select: { key: true },
    orderBy: { since: 'asc' },
    take: most,
  });
  if (old.length > 0)
    await database().joinAttempt.deleteMany({ where: { ...before, key: { in: old.map(({ key }) => key) } } });
  return old.length;
}
