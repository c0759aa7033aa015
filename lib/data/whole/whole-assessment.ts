import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { listActions } from '@/lib/data/assessment/actions';
import { listAnswers } from '@/lib/data/assessment/answers';
import {
  type AssessmentDocument,
  type SavedMark,
  writeAssessmentDocument,
} from '@/lib/data/document/assessment-document';
import { requireAssessment, requireAssessmentInput } from '@/lib/data/assessment/assessments';
import { listCancelledDates } from '@/lib/data/assessment/cancelled-dates';
import { makeReport } from './make-report';
import { listWorkshopsForFile } from './workshops-in-file';
import { findOffice } from '@/lib/data/assessment/office';
import { listWholeSnapshots } from '@/lib/data/assessment/snapshots';

/** The file that carries everything but the links into another installation, with the report of the day beside it. */
export async function writeWholeAssessment(access: Access): Promise<string> {
  const [document, report] = await Promise.all([wholeDocument(access), makeReport(access, {})]);
  return writeAssessmentDocument(document, new Date(), report);
}

/** Everything of an assessment but its links. */
export async function wholeDocument(access: Access): Promise<AssessmentDocument> {
  const [input, { updatedAt }, stored, actions, cancelledDates, office, snapshots, workshops] = await Promise.all([
    requireAssessmentInput(access),
    requireAssessment(access),
    listAnswers(access),
    listActions(access),
    listCancelledDates(access),
    findOffice(access),
    listWholeSnapshots(access),
    listWorkshopsForFile(access),
  ]);
  const saved = Object.fromEntries(
    Object.entries(stored).map(([question, { savedAt, savedBy }]): [string, SavedMark] => [
      question,
      { at: savedAt, ...(savedBy !== undefined && { by: savedBy }) },
    ]),
  );
  const plan = actions.map(({ action, version, savedAt, savedBy }) => ({
    ...action,
    version,
    savedAt,
    ...(savedBy !== undefined && { savedBy }),
  }));
  const states = snapshots.map(({ content, takenAt, answeredBy, figuresVersion }) => ({
    ...content,
    takenAt,
    figuresVersion,
    ...(answeredBy !== undefined && { answeredBy }),
  }));
  return { ...input, updatedAt, saved, plan, cancelledDates, office, snapshots: states, workshops };
}
