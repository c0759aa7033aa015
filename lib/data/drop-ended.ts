import 'server-only';
import { database } from './database';
import { dropDueVotes } from './drop-votes';

/** How long a link that is over is kept: whoever made it may ask what became of it. */
const keptAfterEndMilliseconds = 90 * 24 * 60 * 60 * 1000;

/** Deletes the links of the assessment that ended or were withdrawn ninety days ago or more, and all held input and all votes that are past their time. */
export async function dropEnded(assessmentId: string): Promise<void> {
  const now = new Date();
  const endedBy = new Date(now.getTime() - keptAfterEndMilliseconds);
  await database().link.deleteMany({ where: { assessmentId, OR: [{ revokedAt: { lte: endedBy } }, { expiresAt: { lte: endedBy } }] } });
  await dropExpiredInput(now);
  await dropDueVotes(now);
}

export async function dropExpiredInput(now: Date): Promise<void> {
  await database().heldInput.deleteMany({ where: { expiresAt: { lte: now } } });
}
