import 'server-only';
import { createId } from '@/lib/access/tokens/tokens';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { FormId } from '@/lib/instrument/model/instrument';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';
import { newLinkRow } from '@/lib/data/access/links';
import { writeAnswerContent } from '@/lib/data/assessment/answer-content';
import { countryQuestion } from '@/lib/data/assessment/answers';
import { snapshotRow } from '@/lib/data/assessment/snapshot-content';
import { type Targets, targetRows } from '@/lib/data/assessment/targets';
import { inTransaction } from '@/lib/data/database/database';
import type { AssessmentDocument, DocumentSnapshot, SavedMark } from '@/lib/data/document/assessment-document';
import { createPlanAndOffice, notAfter } from './create-plan-and-office';
import { createWorkshopsFromFile } from './workshops-in-file';

export interface NewAssessment extends Pick<
  AssessmentDocument,
  'updatedAt' | 'saved' | 'plan' | 'cancelledDates' | 'office' | 'workshops'
> {
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
  const link = newLinkRow(
    id,
    { role: 'edit', ...(startedBy !== undefined && { label: startedBy }) },
    assessment.editToken,
  );
  await inTransaction(async (transaction) => {
    const record = {
      id,
      city,
      country,
      form,
      instrumentVersion,
      createdAt: now,
      updatedAt: notAfter(now, assessment.updatedAt),
    };
    await transaction.assessment.create({ data: record, select: { id: true } });
    await transaction.link.create({ data: link.row, select: { id: true } });
    await transaction.answer.createMany({ data: firstAnswerRows(id, assessment, now) });
    await transaction.target.createMany({ data: targetRows(id, assessment.targets ?? {}) });
    await createPlanAndOffice(transaction, id, assessment);
    await createWorkshopsFromFile(transaction, {
      assessmentId: id,
      instrument: requireInstrument(instrumentVersion),
      workshops: assessment.workshops ?? [],
    });
    await transaction.snapshot.createMany({
      data: (assessment.snapshots ?? []).map((snapshot) => snapshotRow(id, snapshot)),
    });
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
