import 'server-only';
import { type Access, requireHeadingPermission, requirePermission } from '@/lib/access/permissions';
import type { AssessmentInput } from '@/lib/instrument/assessment-input';
import type { DimensionId } from '@/lib/instrument/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { buildReport } from '@/lib/report/build-report';
import { type HeadingExcerpt, headingExcerptOf } from '@/lib/report/heading-excerpt';
import type { Report } from '@/lib/report/report';
import type { Attempt, EarlierState } from '@/lib/report/report-input';
import { listActions } from './actions';
import { listAnswers } from './answers';
import { requireAssessment } from './assessments';
import { findSnapshot, type Snapshot } from './snapshots';
import { listTargets } from './targets';

export interface ReportWish {
  /** Id of a kept state to compare with. */
  readonly since?: string | undefined;
  readonly attempt?: Attempt | undefined;
}

/** The report on an assessment as it stands; dated by its last change, so that the same state gives the same report. */
export async function makeReport(access: Access, wish: ReportWish): Promise<Report> {
  requirePermission(access, 'read-report');
  return makeWhole(access, wish);
}

/** One heading of the report, for those who may see no more. */
export async function makeHeadingExcerpt(access: Access, heading: DimensionId): Promise<HeadingExcerpt> {
  requireHeadingPermission(access, heading);
  return headingExcerptOf(await makeWhole(access, {}), heading);
}

/** The report to write the one page for the mayor from, and nothing else. */
export async function makeOnePagerReport(access: Access): Promise<Report> {
  requirePermission(access, 'read-one-pager');
  return makeWhole(access, {});
}

/** Everything is read as a reader of the whole would, whatever part of it is then handed out. */
async function makeWhole({ assessmentId, linkId }: Access, { since, attempt }: ReportWish): Promise<Report> {
  const access: Access = { assessmentId, linkId, role: 'view' };
  const [{ city, country, form, instrumentVersion, updatedAt }, stored, targets, actions, earlier] = await Promise.all([
    requireAssessment(access),
    listAnswers(access),
    listTargets(access),
    listActions(access),
    since === undefined ? undefined : findSnapshot(access, since),
  ]);
  const saved = Object.entries(stored);
  const answeredBy = namesOf(saved.map(([, { savedBy }]) => savedBy));
  return buildReport({
    city,
    country,
    form,
    instrument: requireInstrument(instrumentVersion),
    answers: Object.fromEntries(saved.map(([question, { answer }]) => [question, answer])),
    targets,
    asOf: dayOf(updatedAt),
    plan: actions.map(({ action }) => action),
    ...(answeredBy !== '' && { answeredBy }),
    ...(earlier && { earlier: earlierState(earlier) }),
    ...(attempt && { attempt }),
  });
}

/** Labels of the links that answers were saved with, each once, in alphabetical order. */
function namesOf(labels: readonly (string | undefined)[]): string {
  return [...new Set(labels.filter((label) => label !== undefined))].toSorted().join(', ');
}

function earlierState({ takenAt, answeredBy, content }: Snapshot): EarlierState {
  const { form, answers, instrumentVersion }: AssessmentInput = content;
  return {
    instrument: requireInstrument(instrumentVersion),
    form,
    answers,
    asOf: dayOf(takenAt),
    ...(answeredBy !== undefined && { answeredBy }),
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
