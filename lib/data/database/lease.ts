import 'server-only';
import { createId } from '@/lib/access/tokens/tokens';
import { database } from './database';

// Longer than one piece of the work takes; after it, the work of a process that died is taken over.
const leaseMilliseconds = 5 * 60 * 1000;

/**
 * What only one process may do at a time. A row says who does it and until when, because a lock of the database would
 * belong to a session, and behind a pooler sessions belong to nobody. False where another process does it.
 * `keepsLease`: to be asked after every piece of the work; where it says no, somebody else has taken over.
 */
export async function underLease(
  name: string,
  work: (keepsLease: () => Promise<boolean>) => Promise<void>,
): Promise<boolean> {
  const holder = createId();
  if (!(await take(name, holder))) return false;
  try {
    await work(() => take(name, holder));
  } finally {
    await database().lease.deleteMany({ where: { name, holder } });
  }
  return true;
}

async function take(name: string, holder: string): Promise<boolean> {
  const now = new Date();
  const until = new Date(now.getTime() + leaseMilliseconds);
  const { count } = await database().lease.updateMany({
    where: { name, OR: [{ holder }, { until: { lt: now } }] },
    data: { holder, until },
  });
  if (count > 0) return true;
  if ((await database().lease.count({ where: { name } })) > 0) return false;
  return database()
    .lease.create({ data: { name, holder, until }, select: { name: true } })
    .then(() => true, isTaken);
}

/** Of two that begin at the same moment one finds the row there. */
function isTaken(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') return false;
  throw error;
}
