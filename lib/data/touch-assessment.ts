import 'server-only';
import type { DatabaseTransaction } from './database';

/** Marks the assessment as changed; its row stays locked until the transaction ends, so writers queue. */
export async function touchAssessment(transaction: DatabaseTransaction, assessmentId: string): Promise<{ readonly instrumentVersion: number }> {
  return transaction.assessment.update({
    where: { id: assessmentId },
    data: { revision: { increment: 1 }, updatedAt: new Date() },
    select: { instrumentVersion: true },
  });
}

/** Waits for other writers to this assessment, and makes them wait, without changing anything. */
export async function lockAssessment(transaction: DatabaseTransaction, assessmentId: string): Promise<void> {
  await transaction.assessment.update({ where: { id: assessmentId }, data: { revision: { increment: 0 } }, select: { id: true } });
}
