import 'server-only';
import { database } from '@/lib/data/database/database';

/** How long a link that is over is kept: whoever made it may ask what became of it. */
const keptAfterEndMilliseconds = 90 * 24 * 60 * 60 * 1000;

/** Deletes the links of the assessment that ended or were withdrawn ninety days ago or more. */
export async function dropEndedLinks(assessmentId: string): Promise<void> {
  const endedBy = new Date(Date.now() - keptAfterEndMilliseconds);
  const ended = { assessmentId, OR: [{ revokedAt: { lte: endedBy } }, { expiresAt: { lte: endedBy } }] };
  // A list of links can be read where nothing can be written.
  if ((await database().link.count({ where: ended })) > 0) await database().link.deleteMany({ where: ended });
}
