import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import { settle } from '@/lib/workshop/model/settle';
import type { Decision } from '@/lib/workshop/model/workshop';
import { addActionWithin } from '@/lib/data/assessment/actions';
import { findAnswerWithin, saveWithin, type StoredAnswer, type Writer } from '@/lib/data/assessment/answers';
import { database, type DatabaseTransaction } from '@/lib/data/database/database';
import { readDecisionContent, writeDecisionContent } from '@/lib/workshop/model/decision-content';
import { changeWorkshop, type ChangedWorkshop, type WorkshopOutcome, unchanged } from './events/raise-event';
import { lockAssessment, markAssessmentChanged } from '@/lib/data/database/assessment-changes';
import { requireWorkshop } from './require-workshop';
import { instrumentOf, readSetupContent } from './workshop-row';

export interface StoredDecision {
  readonly decision: Decision;
  readonly version: number;
  readonly decidedAt: Date;
  /** The label of the link it was saved with. */
  readonly decidedBy?: string;
}

/** The versions that the writer saw: of the assessment's answer, and of the decision. 0 where they saw none. */
export interface SeenVersions {
  readonly answer: number;
  readonly decision: number;
}

export interface DecisionDraft extends Decision {
  readonly seen: SeenVersions;
}

/** What a decision on a question would take the place of. */
export interface Decidable {
  readonly seen: SeenVersions;
  readonly answer?: StoredAnswer;
  readonly decision?: StoredDecision;
}

export type DecideOutcome =
  | { readonly ok: true }
  /**
   * Someone saved something else meanwhile; nothing was overwritten. To replace it, decide again having seen `current`.
   */
  | { readonly ok: false; readonly why: 'changed'; readonly current: Decidable }
  /**
   * `voting`: the question is being voted on. `not-open`: the workshop has not been opened, or has no such question.
   */
  | { readonly ok: false; readonly why: 'voting' | 'not-open' | 'plan-full' };

/** In the order of the question ids. */
export async function listDecisions(access: Access, id: string): Promise<readonly StoredDecision[]> {
  await requireWorkshop(access, id, 'project');
  const instrument = await instrumentOf(access.assessmentId);
  const rows = await database().decision.findMany({
    where: { workshopId: id },
    select: decisionColumns,
    orderBy: { question: 'asc' },
  });
  return rows.map((row) => readStored(instrument, row));
}

/** What the form of a decision shows. */
export async function findDecidable(access: Access, id: string, question: string): Promise<Decidable> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return decidableWithin({ transaction: database(), author: access, instrument, workshopId: id }, question);
}

/**
 * What the workshop agreed on becomes the answer of the assessment, and what has to be found an action of its plan: all
 * of it in one transaction, or nothing. Also after the workshop has closed, for what a smaller group settles.
 */
export async function decide(access: Access, id: string, draft: DecisionDraft): Promise<DecideOutcome> {
  const { assessmentId } = access;
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(assessmentId);
  return changeWorkshop(
    id,
    async (workshop) => {
      const { title, questions } = readSetupContent(instrument, workshop.content);
      if (workshop.state === 'planned' || !questions.includes(draft.question))
        return unchanged({ ok: false, why: 'not-open' });
      if (workshop.state === 'open' && (await isVotedOn(workshop, draft.question)))
        return unchanged({ ok: false, why: 'voting' });
      const author = { assessmentId, label: title };
      return decideWithin(
        { transaction: workshop.transaction, author, instrument, workshopId: id, decidedBy: access.label ?? null },
        draft,
      );
    },
    (transaction) => lockAssessment(transaction, assessmentId),
  );
}

async function isVotedOn({ transaction, id: workshopId }: ChangedWorkshop, question: string): Promise<boolean> {
  return (await transaction.round.count({ where: { workshopId, question, state: 'voting' } })) > 0;
}

interface Desk extends Writer {
  readonly workshopId: string;
}

interface Clerk extends Desk {
  readonly decidedBy: string | null;
}

async function decideWithin(clerk: Clerk, draft: DecisionDraft): Promise<WorkshopOutcome<DecideOutcome>> {
  const current = await decidableWithin(clerk, draft.question);
  const before = current.decision?.decision;
  const agreed = agreedOf(draft);
  // The same decision twice, by a double click or a repeated request, is no conflict.
  const repeated = isRepeated(clerk, agreed, before);
  if (!repeated && draft.seen.decision !== current.seen.decision)
    return unchanged({ ok: false, why: 'changed', current });
  const { answer, replaced } = settle(agreed, { answer: current.answer?.answer, decision: before });
  const saved = await saveWithin(clerk, { question: draft.question, answer, version: draft.seen.answer });
  if (!saved.ok) return unchanged({ ok: false, why: 'changed', current });
  if (saved.changed) await markAssessmentChanged(clerk.transaction, clerk.author.assessmentId);
  if (!(await planToFind(clerk, draft, before))) return unchanged({ ok: false, why: 'plan-full' });
  const kept = await keepDecision(clerk, { ...agreed, ...(replaced && { replaced }) }, current.decision);
  return { changed: saved.changed || kept, result: { ok: true } };
}

function contentOf({ instrument }: Desk, decision: Decision): string {
  return writeDecisionContent({ instrument, question: decision.question }, decision);
}

function isRepeated(desk: Desk, agreed: Decision, before: Decision | undefined): boolean {
  return contentOf(desk, agreed) === (before && contentOf(desk, agreedOf(before)));
}

/** What the workshop says; what stood before is not for the form to say. */
function agreedOf({ question, answer, reason, minorityView, evidenceToFind, findBy }: Decision): Decision {
  return {
    question,
    answer,
    ...(reason && { reason }),
    ...(minorityView && { minorityView }),
    ...(evidenceToFind && { evidenceToFind }),
    ...(findBy && { findBy }),
  };
}

/** Once for each thing to be found, however often the decision is changed otherwise. False where the plan is full. */
async function planToFind(
  { transaction, author, instrument }: Clerk,
  { question, evidenceToFind, findBy }: Decision,
  before: Decision | undefined,
): Promise<boolean> {
  if (evidenceToFind === undefined || (before?.evidenceToFind === evidenceToFind && before.findBy === findBy))
    return true;
  const area = areaOfQuestion(instrument, question);
  const draft = {
    title: evidenceToFind,
    status: 'planned',
    ...(area && { area }),
    ...(findBy !== undefined && { owner: findBy }),
  } as const;
  return (await addActionWithin(transaction, author, draft)) !== undefined;
}

/** False where it stands already. */
async function keepDecision(clerk: Clerk, decision: Decision, before: StoredDecision | undefined): Promise<boolean> {
  const { transaction, workshopId, decidedBy } = clerk;
  const { question } = decision;
  const content = contentOf(clerk, decision);
  if (before !== undefined && content === contentOf(clerk, before.decision)) return false;
  const data = { content, version: (before?.version ?? 0) + 1, decidedBy, decidedAt: new Date() };
  await transaction.decision.upsert({
    where: { workshopId_question: { workshopId, question } },
    create: { workshopId, question, ...data },
    update: data,
    select: { version: true },
  });
  return true;
}

async function decidableWithin(desk: Desk, question: string): Promise<Decidable> {
  const { stored, version } = await findAnswerWithin(desk, question);
  const decision = await findDecisionWithin(desk.transaction, desk, question);
  return {
    seen: { answer: version, decision: decision?.version ?? 0 },
    ...(stored && { answer: stored }),
    ...(decision && { decision }),
  };
}

async function findDecisionWithin(
  transaction: DatabaseTransaction,
  { workshopId, instrument }: Desk,
  question: string,
): Promise<StoredDecision | undefined> {
  const row = await transaction.decision.findUnique({
    where: { workshopId_question: { workshopId, question } },
    select: decisionColumns,
  });
  return row === null ? undefined : readStored(instrument, row);
}

const decisionColumns = { question: true, version: true, content: true, decidedAt: true, decidedBy: true } as const;

interface DecisionRow {
  readonly question: string;
  readonly version: number;
  readonly content: string;
  readonly decidedAt: Date;
  readonly decidedBy: string | null;
}

function readStored(
  instrument: Instrument,
  { question, content, version, decidedAt, decidedBy }: DecisionRow,
): StoredDecision {
  return {
    decision: readDecisionContent({ instrument, question }, content),
    version,
    decidedAt,
    ...(decidedBy !== null && { decidedBy }),
  };
}
