import 'server-only';
import { onceToken } from '@/lib/access/tokens/once-token';
import { hashToken } from '@/lib/access/tokens/tokens';
import { createAssessment, type CreatedAssessment, type NewAssessment } from './create-assessment';
import { database } from '@/lib/data/database/database';
import { inQueue } from '@/lib/data/database/in-queue';
import { findLinkByToken } from '@/lib/data/access/links';

interface Sending {
  /** A secret of the page that the form stood on; none for programs. */
  readonly once: string | undefined;
  /** Everything that was sent with it: something else from the same page is another assessment. */
  readonly content: string;
}

/**
 * The same form sent twice is one assessment, and its maker is told the same link again, although the database keeps
 * only its hash: the link follows from what was sent.
 */
export async function createOnce({ once, content }: Sending, assessment: NewAssessment): Promise<CreatedAssessment> {
  if (once === undefined) return createAssessment(assessment);
  const editToken = onceToken({ once, content });
  return inQueue(`create ${hashToken(editToken)}`, async () => {
    const made = await findLinkByToken(editToken);
    if (made !== undefined) return { assessmentId: made.assessmentId, editToken };
    // A link that was made by it and has been withdrawn since is never given out again.
    const withdrawn = (await database().link.count({ where: { tokenHash: hashToken(editToken) } })) > 0;
    return createAssessment({ ...assessment, ...(!withdrawn && { editToken }) });
  });
}
