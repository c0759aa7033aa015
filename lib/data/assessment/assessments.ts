import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens/tokens';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { type FormId, formIds } from '@/lib/instrument/model/instrument';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';
import { writeAnswerContent } from './answer-content';
import type { AssessmentDocument, DocumentSnapshot, SavedMark } from '@/lib/data/document/assessment-document';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { countryQuestion, listAnswers } from './answers';
import { createWorkshopsFromFile } from '@/lib/data/whole/workshops-in-file';
import { createPlanAndOffice, notAfter } from '@/lib/data/whole/create-plan-and-office';
import { newLinkRow } from '@/lib/data/access/links';
import { snapshotRow } from './snapshot-content';
import { listTargets, type Targets, targetRows } from './targets';
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

export interface NewAssessment extends Pick<AssessmentDocument, 'updatedAt' | 'saved' | 'plan' | 'cancelledDates' | 'office' | 'workshops'> {
  readonly city: string;
  readonly country: string;
  readonly form: FormId;
  /** Who starts it; the first link is labelled with it. */
  readonly startedBy?: string;
  /** The current one where it is not given. */
  readonly instrumentVersion?: number;
  readonly answers?: Answers;
  readonly targets?: Targets;
  readonly snapshots?: readonly DocumentSnapshot[];
  /** Of the first link, where it follows from what was sent; else a new one is made. */
  readonly editToken?: string;
}

export interface CreatedAssessment {
  readonly assessmentId: string;
  /** Told once, here. */
  readonly editToken: string;
}

export async function createAssessment(assessment: NewAssessment): Promise<CreatedAssessment> {
  const { city, country, form, startedBy, instrumentVersion = currentInstrument.version } = assessment;
  const id = createId();
  const now = new Date();
  const link = newLinkRow(id, { role: 'edit', ...(startedBy === undefined ? {} : { label: startedBy }) }, assessment.editToken);
  await inTransaction(async (transaction) => {
    const record = { id, city, country, form, instrumentVersion, createdAt: now, updatedAt: notAfter(now, assessment.updatedAt) };
    await transaction.assessment.create({ data: record, select: { id: true } });
    await transaction.link.create({ data: link.row, select: { id: true } });
    await transaction.answer.createMany({ data: firstAnswerRows(id, assessment, now) });
    await transaction.target.createMany({ data: targetRows(id, assessment.targets ?? {}) });
    await createPlanAndOffice(transaction, id, assessment);
    await createWorkshopsFromFile(transaction, { assessmentId: id, instrument: requireInstrument(instrumentVersion), workshops: assessment.workshops ?? [] });
    await transaction.snapshot.createMany({ data: (assessment.snapshots ?? []).map((snapshot) => snapshotRow(id, snapshot)) });
  });
  return { assessmentId: id, editToken: link.token };
}

function firstAnswerRows(assessmentId: string, assessment: NewAssessment, savedAt: Date) {
  const { country, startedBy, saved = {}, instrumentVersion = currentInstrument.version } = assessment;
  const instrument = requireInstrument(instrumentVersion);
  const answers: Answers = { [countryQuestion]: { state: 'answered', value: country }, ...assessment.answers };
  return Object.entries(answers).map(([question, answer]) => ({
    assessmentId,
    question,
    version: 1,
    content: writeAnswerContent({ instrument, question }, answer),
    savedAt: notAfter(savedAt, markOf(saved, question)?.at),
    savedBy: markOf(saved, question)?.by ?? startedBy ?? null,
  }));
}

function markOf(saved: Readonly<Record<string, SavedMark>>, question: string): SavedMark | undefined {
  return Object.hasOwn(saved, question) ? saved[question] : undefined;
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
  const [record, stored, targets] = await Promise.all([requireAssessment(access), listAnswers(access), listTargets(access)]);
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
