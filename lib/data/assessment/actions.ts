import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { createId } from '@/lib/access/tokens/tokens';
import { type ActionDraft, mostActions } from '@/lib/plan/action-form';
import type { PlannedAction } from '@/lib/plan/plan';
import { type ActionContent, readActionContent, writeActionContent } from '@/lib/plan/action-content';
import { listCancelledDates, noteDateChange } from './cancelled-dates';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { lockAssessment, markAssessmentChanged } from '@/lib/data/database/assessment-changes';

export interface StoredAction {
  readonly action: PlannedAction;
  readonly version: number;
  readonly savedAt: Date;
  /** The label of the link it was saved with. */
  readonly savedBy?: string;
}

export interface ActionChange {
  readonly id: string;
  readonly draft: ActionDraft;
  /** The version that the writer saw. */
  readonly version: number;
  /** Given where the action rests on other answers from now on. */
  readonly basis?: PlannedAction['basis'];
}

export type ActionOutcome =
  | { readonly ok: true; readonly version: number }
  /** Someone saved it meanwhile; nothing was overwritten. `current` is undefined where it was removed. */
  | { readonly ok: false; readonly current: StoredAction | undefined };

/** A recommendation as it goes into the plan. */
export interface NewRecommendation extends ActionContent {
  readonly recommendation: string;
}

/**
 * What a calendar of the plan says beside the report: how often each action was saved, when last, and what is
 * cancelled.
 */
export async function listActionMarks(access: Access) {
  requirePermission(access, 'read-report');
  const [rows, dates] = await Promise.all([
    database().action.findMany({
      where: { assessmentId: access.assessmentId },
      select: { id: true, version: true, savedAt: true },
    }),
    listCancelledDates(access),
  ]);
  const saved = Object.fromEntries(
    rows.map(({ id, version, savedAt }) => [id, { version, savedAt: savedAt.toISOString() }]),
  );
  return {
    saved,
    cancelled: dates.map(({ cancelledAt, ...date }) => ({ ...date, cancelledAt: cancelledAt.toISOString() })),
  };
}

/** In the office's own order. */
export async function listActions(access: Access): Promise<readonly StoredAction[]> {
  requirePermission(access, 'read');
  const rows = await database().action.findMany({
    where: { assessmentId: access.assessmentId },
    select: actionColumns,
    orderBy: [...officeOrder],
  });
  return rows.map(readStored);
}

export async function findAction(access: Access, id: string): Promise<StoredAction | undefined> {
  requirePermission(access, 'read');
  if (!looksLikeId(id)) return undefined;
  const row = await database().action.findFirst({
    where: { id, assessmentId: access.assessmentId },
    select: actionColumns,
  });
  return row === null ? undefined : readStored(row);
}

/** An idea of the office's own, at the end of the plan; returns its id, or undefined where the plan is full. */
export async function addAction(access: Access, draft: ActionDraft): Promise<string | undefined> {
  requirePermission(access, 'plan');
  return inTransaction((transaction) => addActionWithin(transaction, access, draft));
}

type Author = Pick<Access, 'assessmentId' | 'label'>;

/** For whoever has asked for the right. */
export async function addActionWithin(
  transaction: DatabaseTransaction,
  author: Author,
  draft: ActionDraft,
): Promise<string | undefined> {
  const content = writeActionContent({ ...draft, basis: {} });
  const rows = await openPlan(transaction, author);
  // The same idea twice, by a double click or a repeated request, is one idea.
  const same = rows.find((row) => row.recommendation === null && row.content === content);
  if (same !== undefined) return same.id;
  const [id] = await append({ transaction, author, rows }, [{ content, recommendation: null }]);
  return id;
}

/** What is in the plan already stays as it is. All the rest is added, or nothing where the plan would be too long. */
export async function addRecommendation(
  access: Access,
  recommendations: readonly NewRecommendation[],
): Promise<{ readonly added: number } | 'full'> {
  requirePermission(access, 'plan');
  const fresh = recommendations.map(({ recommendation, ...content }) => ({
    recommendation,
    content: writeActionContent(content),
  }));
  return inTransaction(async (transaction) => {
    const rows = await openPlan(transaction, access);
    const missing = fresh.filter(({ recommendation }) => !rows.some((row) => row.recommendation === recommendation));
    const added = await append({ transaction, author: access, rows }, missing);
    return added.length === missing.length ? { added: added.length } : 'full';
  });
}

export async function saveAction(access: Access, { id, draft, version, basis }: ActionChange): Promise<ActionOutcome> {
  requirePermission(access, 'plan');
  return inTransaction(async (transaction) => {
    const current = (await openPlan(transaction, access)).find((row) => row.id === id);
    if (current === undefined) return { ok: false, current: undefined };
    const stored = readStored(current);
    const content = writeActionContent({ ...draft, basis: basis ?? stored.action.basis });
    // The same text twice, by a double click or a repeated request, is no conflict.
    if (current.content === content) return { ok: true, version: current.version };
    if (version !== current.version) return { ok: false, current: stored };
    const data = { content, version: version + 1, savedAt: new Date(), savedBy: access.label ?? null };
    await transaction.action.update({ where: { id }, data, select: { id: true } });
    await noteDateChange(transaction, {
      assessmentId: access.assessmentId,
      action: stored.action,
      dueOn: draft.dueOn,
      version: data.version,
    });
    await markAssessmentChanged(transaction, access.assessmentId);
    return { ok: true, version: data.version };
  });
}

export interface ActionMove {
  readonly id: string;
  readonly to: 'up' | 'down';
  /** The action that the mover saw there. */
  readonly past?: string;
}

/**
 * One place up or down, or just past an action wherever that stands by now; what is at the end or past it already stays
 * there. False where there is no such action.
 */
export async function moveAction(access: Access, { id, to, past }: ActionMove): Promise<boolean> {
  requirePermission(access, 'plan');
  return inTransaction(async (transaction) => {
    const rows = await openPlan(transaction, access);
    const from = rows.findIndex((row) => row.id === id);
    const moved = rows[from];
    if (moved === undefined) return false;
    const neighbour = to === 'up' ? from - 1 : from + 1;
    const seen = past === undefined ? -1 : rows.findIndex((row) => row.id === past);
    const goal = seen === -1 ? neighbour : to === 'up' ? Math.min(seen, from) : Math.max(seen, from);
    const order = rows.toSpliced(from, 1).toSpliced(Math.max(0, goal), 0, moved);
    const displaced = order.flatMap((row, position) => (row.position === position ? [] : [{ id: row.id, position }]));
    for (const { id: other, position } of displaced)
      await transaction.action.update({ where: { id: other }, data: { position }, select: { id: true } });
    if (displaced.length > 0) await markAssessmentChanged(transaction, access.assessmentId);
    return true;
  });
}

/**
 * Removes what the remover saw, and nothing that was written since. What is gone already is as removed as it can be.
 */
export async function removeAction(
  access: Access,
  { id, version }: Pick<ActionChange, 'id' | 'version'>,
): Promise<boolean> {
  requirePermission(access, 'plan');
  return inTransaction(async (transaction) => {
    const current = (await openPlan(transaction, access)).find((row) => row.id === id);
    if (current === undefined) return true;
    if (current.version !== version) return false;
    await transaction.action.delete({ where: { id }, select: { id: true } });
    await noteDateChange(transaction, {
      assessmentId: access.assessmentId,
      action: readStored(current).action,
      dueOn: undefined,
      version: version + 1,
    });
    await markAssessmentChanged(transaction, access.assessmentId);
    return true;
  });
}

const actionColumns = {
  id: true,
  version: true,
  position: true,
  recommendation: true,
  content: true,
  savedAt: true,
  savedBy: true,
} as const;
const officeOrder = [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] as const;

interface ActionRow {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly recommendation: string | null;
  readonly content: string;
  readonly savedAt: Date;
  readonly savedBy: string | null;
}

/** Takes the assessment's row first, so that whoever changes the same plan waits for the other. */
async function openPlan(transaction: DatabaseTransaction, { assessmentId }: Author): Promise<readonly ActionRow[]> {
  await lockAssessment(transaction, assessmentId);
  return transaction.action.findMany({ where: { assessmentId }, select: actionColumns, orderBy: [...officeOrder] });
}

interface Plan {
  readonly transaction: DatabaseTransaction;
  readonly author: Author;
  readonly rows: readonly ActionRow[];
}

/** Returns the ids; none where the plan would be too long. */
async function append(
  { transaction, author, rows }: Plan,
  added: readonly Pick<ActionRow, 'content' | 'recommendation'>[],
): Promise<readonly string[]> {
  if (rows.length + added.length > mostActions) return [];
  const now = new Date();
  const first = (rows.at(-1)?.position ?? -1) + 1;
  const saved = {
    assessmentId: author.assessmentId,
    version: 1,
    createdAt: now,
    savedAt: now,
    savedBy: author.label ?? null,
  };
  const data = added.map((one, index) => ({ ...saved, ...one, id: createId(), position: first + index }));
  await transaction.action.createMany({ data });
  if (data.length > 0) await markAssessmentChanged(transaction, author.assessmentId);
  return data.map(({ id }) => id);
}

function readStored({ id, version, recommendation, content, savedAt, savedBy }: ActionRow): StoredAction {
  return {
    action: { id, ...readActionContent(content), ...(recommendation !== null && { recommendation }) },
    version,
    savedAt,
    ...(savedBy !== null && { savedBy }),
  };
}
