import 'server-only';
import type { DatabaseTransaction } from './database';

/** Marks the assessment as changed. */
export async function markAssessmentChanged(transaction: DatabaseTransaction, assessmentId: string): Promise<void> {
  await transaction.assessment.update({
    where: { id: assessmentId },
    data: { revision: { increment: 1 }, updatedAt: new Date() },
    select: { id: true },
  });
}

/**
 * Waits for other writers to this assessment, and makes them wait until the transaction ends, without changing
 * anything: whether there is anything to change, only the one whose turn it is can know.
 */
export async function lockAssessment(
  transaction: DatabaseTransaction,
  assessmentId: string,
): Promise<{ readonly instrumentVersion: number; readonly revision: number }> {
  return transaction.assessment.update({
    where: { id: assessmentId },
    data: { revision: { increment: 0 } },
    select: { instrumentVersion: true, revision: true },
  });
}
