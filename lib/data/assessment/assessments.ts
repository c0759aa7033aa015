import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { type FormId, formIds } from '@/lib/instrument/model/instrument';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { listAnswers } from './answers';
import { listTargets } from './targets';
import { lockAssessment, markAssessmentChanged } from '@/lib/data/database/assessment-changes';

export interface AssessmentRecord {
  readonly id: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly form: FormId;
  readonly instrumentVersion: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Grows with every change. */
  readonly revision: number;
}

export async function requireAssessment(access: Access): Promise<AssessmentRecord> {
  requirePermission(access, 'open');
  const row = await database().assessment.findUniqueOrThrow({
    where: { id: access.assessmentId },
    select: {
      id: true,
      city: true,
      country: true,
      form: true,
      instrumentVersion: true,
      createdAt: true,
      updatedAt: true,
      revision: true,
    },
  });
  return { ...row, form: readForm(row.form) };
}

/** Everything that scoring, comparing and advising need, in one piece. */
export async function requireAssessmentInput(access: Access): Promise<AssessmentInput> {
  requirePermission(access, 'read');
  const [record, stored, targets] = await Promise.all([
    requireAssessment(access),
    listAnswers(access),
    listTargets(access),
  ]);
  const { city, country, form, instrumentVersion } = record;
  const answers = Object.fromEntries(Object.entries(stored).map(([question, saved]) => [question, saved.answer]));
  return { city, country, form, instrumentVersion, answers, targets };
}

/** Answers outside the quick form are kept, so that nothing is lost by going there and back. */
export async function changeForm(access: Access, form: FormId): Promise<void> {
  requirePermission(access, 'answer');
  await changeAssessment(access, { form });
}

export async function renameAssessment(access: Access, city: string): Promise<void> {
  requirePermission(access, 'answer');
  await changeAssessment(access, { city });
}

async function changeAssessment(access: Access, change: { form: FormId } | { city: string }): Promise<void> {
  await inTransaction(async (transaction) => {
    await markAssessmentChanged(transaction, access.assessmentId);
    await transaction.assessment.update({ where: { id: access.assessmentId }, data: change, select: { id: true } });
  });
}

/** Every row that belongs to the assessment, links and snapshots included. `look` may refuse what would be deleted. */
export async function deleteAssessment(access: Access, look: (revision: number) => void = () => {}): Promise<void> {
  requirePermission(access, 'delete');
  await inTransaction(async (transaction) => {
    look((await lockAssessment(transaction, access.assessmentId)).revision);
    await removeAssessment(transaction, access.assessmentId);
  });
}

/** Whoever calls it has asked whether that may be. */
export async function removeAssessment(transaction: DatabaseTransaction, assessmentId: string): Promise<void> {
  const where = { assessmentId };
  await markAssessmentChanged(transaction, assessmentId);
  await transaction.unsavedInput.deleteMany({ where });
  await transaction.action.deleteMany({ where });
  await transaction.cancelledDate.deleteMany({ where });
  await transaction.snapshot.deleteMany({ where });
  await transaction.target.deleteMany({ where });
  await transaction.answer.deleteMany({ where });
  await transaction.link.deleteMany({ where });
  await transaction.office.deleteMany({ where });
  await transaction.assessment.delete({ where: { id: assessmentId }, select: { id: true } });
}

function readForm(text: string): FormId {
  const form = formIds.find((known) => known === text);
  if (form === undefined) throw new Error(`A stored assessment has the unknown form ${text}`);
  return form;
}
