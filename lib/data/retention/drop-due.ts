import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { logFailure } from '@/lib/log/log';
import { dropWhereDue, findClosed } from '@/lib/workshop/store/drop-votes';
import { dropExpiredInput } from '@/lib/data/assessment/unsaved-inputs';
import { dropOldAttempts } from '@/lib/workshop/store/people/join-attempts';
import { underLease } from '@/lib/data/database/lease';

const batch = 50;
// Whoever saves or votes comes in between.
const pauseMilliseconds = 20;

/**
 * Everything whose time is over, in the whole installation: every hour, whether anybody uses it or not, and in one
 * process at a time. No page does this for others; what it shows itself, it looks at itself.
 */
export async function dropDue(now: Date): Promise<void> {
  await underLease('drop-due', async (keepsLease) => {
    for (const dropBatch of [dropOldAttempts, dropExpiredInput, dropVotesOf()]) {
      while ((await dropBatch(now, batch)) === batch) {
        if (!(await keepsLease())) return;
        await wait(pauseMilliseconds);
      }
    }
  });
}

/** A workshop that cannot be read holds up none of those behind it. */
function dropVotesOf() {
  const failed: string[] = [];
  return async (now: Date, most: number): Promise<number> => {
    const found = await findClosed(
      { id: { notIn: failed }, OR: [{ votesDueAt: { lte: now } }, { votesDueAt: null }] },
      most,
    );
    for (const workshop of found) {
      await dropWhereDue(workshop, now).catch((error: unknown) => {
        failed.push(workshop.id);
        logFailure('deleting the votes of a workshop', error);
      });
      await wait(pauseMilliseconds);
    }
    return found.length;
  };
}
