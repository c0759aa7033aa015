import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { requireInstrument } from '@/lib/instrument/registry';
import { answerList } from '@/lib/report/parts/answer-list';
import type { ActionReport } from '@/lib/plan/plan';
import { planReports } from '@/lib/report/parts/plan-reports';
import { listActions, type StoredAction } from './actions';
import { listAnswers } from './answers';
import { type AssessmentRecord, requireAssessment } from './assessments';

export interface PlanEntry extends Omit<StoredAction, 'action'> {
  readonly report: ActionReport;
}

export interface PlanState {
  readonly assessment: AssessmentRecord;
  /** In the office's own order. */
  readonly entries: readonly PlanEntry[];
}

/** The plan beside the answers of today, without the rest of the report. */
export async function requirePlan(access: Access): Promise<PlanState> {
  const [assessment, saved, stored] = await Promise.all([
    requireAssessment(access),
    listAnswers(access),
    listActions(access),
  ]);
  const instrument = requireInstrument(assessment.instrumentVersion);
  const answers = Object.fromEntries(Object.entries(saved).map(([question, { answer }]) => [question, answer]));
  const list = answerList({ instrument, form: assessment.form, answers });
  const reports = planReports(
    stored.map(({ action }) => action),
    list,
  );
  const entries = stored.flatMap(({ action, ...rest }, place) => {
    const report = reports[place];
    return report?.id === action.id ? [{ report, ...rest }] : [];
  });
  return { assessment, entries };
}
