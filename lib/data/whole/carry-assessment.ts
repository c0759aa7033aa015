/** From an assessment to an earlier version of the questionnaire to a new one of the current version. */
import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { figuresVersion } from '@/lib/benchmark/published/series';
import { carryAnswers } from '@/lib/instrument/answers/carry-answers';
import { currentId } from '@/lib/instrument/model/crosswalk';
import { crosswalksBetween, currentInstrument, requireInstrument } from '@/lib/instrument/registry';
import { type AssessmentDocument, mostSnapshots } from '@/lib/data/document/assessment-document';
import type { CreatedAssessment, NewAssessment } from './create-assessment';
import { createOnce } from './create-once';
import { basisIssues } from '@/lib/data/document/document-plan';
import { wholeDocument } from './whole-assessment';

export interface CarryPreview {
  /** Of the questionnaire that the new assessment answers. */
  readonly version: number;
  /** How many answers carry over. */
  readonly carried: number;
  /** Questions of the earlier version whose answers do not. */
  readonly left: readonly string[];
  /** How many actions of the plan rest on such answers, and do not either. */
  readonly actionsLeft: number;
}

/** What a new assessment would take over; undefined where the assessment is of the current version. */
export async function previewCarry(access: Access): Promise<CarryPreview | undefined> {
  return (await drawCarry(access))?.preview;
}

/**
 * Begins a new assessment to the current version with all that carries over. The earlier one stays as it is, and the
 * new one keeps its answers as an earlier snapshot. Undefined where the assessment is of the current version.
 */
export async function carryAssessment(
  access: Access,
  once: string | undefined,
): Promise<CreatedAssessment | undefined> {
  const drawn = await drawCarry(access);
  return drawn && createOnce({ once, content: `carry ${access.assessmentId}` }, drawn.assessment);
}

async function drawCarry(
  access: Access,
): Promise<{ readonly preview: CarryPreview; readonly assessment: NewAssessment } | undefined> {
  requirePermission(access, 'contribute');
  const document = await wholeDocument(access);
  if (document.instrumentVersion === currentInstrument.version) return undefined;
  const crosswalks = crosswalksBetween({ earlier: document.instrumentVersion, later: currentInstrument.version });
  const { answers, left } = carryAnswers({
    from: requireInstrument(document.instrumentVersion),
    to: currentInstrument,
    answers: document.answers,
    crosswalks,
  });
  const { plan = [], saved = {} } = document;
  const kept = plan.filter((action) => basisIssues(currentInstrument, [action]).length === 0);
  const preview = {
    version: currentInstrument.version,
    carried: Object.keys(answers).length,
    left,
    actionsLeft: plan.length - kept.length,
  };
  const { city, country, form, targets = {}, office } = document;
  const savedNow = Object.entries(saved).map(([question, mark]) => [currentId(crosswalks, question), mark] as const);
  const marks = Object.fromEntries(savedNow.filter(([question]) => Object.hasOwn(answers, question)));
  const assessment = {
    city,
    country,
    form,
    targets,
    answers,
    saved: marks,
    plan: kept,
    snapshots: statesOf(document),
    ...(office && { office }),
  };
  return { preview, assessment };
}

/** The states that were kept, and the one that it leaves behind; as many as a file holds. */
function statesOf({
  snapshots,
  updatedAt = new Date(),
  city,
  country,
  form,
  instrumentVersion,
  answers,
  targets = {},
}: AssessmentDocument): AssessmentDocument['snapshots'] {
  const last = { city, country, form, instrumentVersion, answers, targets, takenAt: updatedAt, figuresVersion };
  return [...snapshots, last].slice(-mostSnapshots);
}
