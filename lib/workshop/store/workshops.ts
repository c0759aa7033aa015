import 'server-only';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { createJoinCode } from '@/lib/access/tokens/join-codes';
import { type Access, mayEnterWorkshop, requirePermission } from '@/lib/access/permissions';
import { onceId } from '@/lib/access/tokens/once-token';
import { createId, createToken } from '@/lib/access/tokens/tokens';
import type { DoorChange, Pace, WorkshopSetup } from '@/lib/workshop/model/workshop';
import { database, inTransaction } from '@/lib/data/database/database';
import { isAsShown } from './as-shown';
import { deleteVotes, dropDueVotes, votesDueAt } from './drop-votes';
import { changed, changeWorkshop, type ChangedWorkshop, unchanged } from './events/raise-event';
import { requireWorkshop } from './require-workshop';
import { lockAssessment } from '@/lib/data/database/assessment-changes';
import {
  instrumentOf,
  readSetupContent,
  readWorkshop,
  workshopColumns,
  type StoredWorkshop,
  writeSetupContent,
} from './workshop-row';

interface Planning {
  readonly pace?: Pace;
  /** A secret of the page that it was planned on; the same, sent from there again, is the same workshop. */
  readonly once?: string | undefined;
}

/** Returns the id. */
export async function createWorkshop(
  access: Access,
  setup: WorkshopSetup,
  { pace = 'own', once }: Planning = {},
): Promise<string> {
  requirePermission(access, 'create-workshop');
  const { assessmentId, holderId } = access;
  const content = writeSetupContent(await instrumentOf(assessmentId), setup);
  const id =
    once === undefined
      ? createId()
      : onceId({ once, content: JSON.stringify([assessmentId, holderId, pace, content]) });
  return inTransaction(async (transaction) => {
    await lockAssessment(transaction, assessmentId);
    // A workshop that was begun or changed since is still the one that was planned there.
    const made = once === undefined ? 0 : await transaction.workshop.count({ where: { id, assessmentId } });
    if (made === 0)
      await transaction.workshop.create({
        data: { id, assessmentId, state: 'planned', pace, content, createdAt: new Date() },
        select: { id: true },
      });
    return id;
  });
}

/** Those that the link opens, newest first. */
export async function listWorkshops(access: Access): Promise<readonly StoredWorkshop[]> {
  requirePermission(access, 'project');
  const { assessmentId } = access;
  await dropDueVotes(assessmentId, new Date());
  const rows = await database().workshop.findMany({
    where: { assessmentId },
    select: workshopColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  const instrument = await instrumentOf(assessmentId);
  return rows.filter(({ id }) => mayEnterWorkshop(access, id)).map((row) => readWorkshop(instrument, row));
}

/** Undefined where the assessment has no such workshop. */
export async function findWorkshop(access: Access, id: string): Promise<StoredWorkshop | undefined> {
  try {
    const row = await requireWorkshop(access, id, 'project');
    return readWorkshop(await instrumentOf(access.assessmentId), row);
  } catch (error) {
    if (error instanceof MissingWorkshopError) return undefined;
    throw error;
  }
}

export interface Plan {
  readonly setup: WorkshopSetup;
  readonly pace: Pace;
}

/**
 * `choose` is told what stands while nobody else can change it; nothing is changed where it chooses nothing. False
 * then, and where the workshop has been opened: what was agreed on then stays.
 */
export async function changePlan(
  access: Access,
  id: string,
  choose: (current: Plan) => Plan | undefined,
): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) => {
    const { setup, pace } = readWorkshop(instrument, workshop);
    const chosen = workshop.state === 'planned' ? choose({ setup, pace }) : undefined;
    if (chosen === undefined) return unchanged(false);
    const data = { content: writeSetupContent(instrument, chosen.setup), pace: chosen.pace };
    await workshop.transaction.workshop.update({ where: { id }, data, select: { id: true } });
    return changed(true);
  });
}

const mostCodesTried = 5;

/** False where it has been opened before. */
export async function openWorkshop(access: Access, id: string): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) => {
    if (workshop.state !== 'planned') return unchanged(false);
    const data = {
      state: 'open',
      openedAt: new Date(),
      joinCode: await freeJoinCode(workshop),
      lineKey: createToken(),
    };
    await workshop.transaction.workshop.update({ where: { id }, data, select: { id: true } });
    if (workshop.pace === 'own') await beginRounds(workshop, readSetupContent(instrument, workshop.content).questions);
    return changed(true);
  });
}

/**
 * Two workshops at the same moment would need the same 38 bits: the second then fails on the unique column, and changes
 * nothing.
 */
async function freeJoinCode({ transaction }: ChangedWorkshop): Promise<string> {
  for (let tried = 0; tried < mostCodesTried; tried += 1) {
    const joinCode = createJoinCode();
    if ((await transaction.workshop.count({ where: { joinCode } })) === 0) return joinCode;
  }
  throw new Error('No join code was free');
}

/** The first round of each of the questions that has none yet. */
export async function beginRounds(
  { transaction, id: workshopId }: ChangedWorkshop,
  questions: readonly string[],
): Promise<void> {
  const begun = await transaction.round.findMany({ where: { workshopId, number: 1 }, select: { question: true } });
  const missing = questions.filter((asked) => !begun.some(({ question }) => question === asked));
  const openedAt = new Date();
  await transaction.round.createMany({
    data: missing.map((question) => ({ workshopId, question, number: 1, state: 'voting', openedAt })),
  });
}

interface DoorStep {
  readonly change: DoorChange;
  /** The code that the page showed; empty where it showed none. A change that does not say is made as it comes. */
  readonly code?: string | undefined;
}

/** Whoever is in stays in. False where the workshop is not open, or opens to another code than was seen. */
export async function changeDoor(access: Access, id: string, { change, code }: DoorStep): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  return changeWorkshop(id, async (workshop) => {
    if (workshop.state !== 'open' || (code !== undefined && code !== (workshop.joinCode ?? '')))
      return unchanged(false);
    await workshop.transaction.workshop.update({
      where: { id },
      data: await doorData(workshop, change),
      select: { id: true },
    });
    return changed(true);
  });
}

async function doorData(workshop: ChangedWorkshop, change: DoorChange) {
  switch (change) {
    case 'anew':
      return { joinCode: await freeJoinCode(workshop) };
    case 'shut':
      return { joinCode: null };
    case 'many':
    case 'few':
      return { manyFromOneLine: change === 'many' ? new Date() : null };
    case 'several':
    case 'single':
      return { severalFromOneBrowser: change === 'several' ? new Date() : null };
  }
}

/** The code opens nothing any more. What was not revealed never will be. False where it is not open. */
export async function closeWorkshop(access: Access, id: string, drawn?: string): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) => {
    if (workshop.state !== 'open' || !(await isAsShown(workshop, drawn))) return unchanged(false);
    const closedAt = new Date();
    const setup = readSetupContent(instrument, workshop.content);
    const data = {
      state: 'closed',
      closedAt,
      votesDueAt: votesDueAt(closedAt, setup),
      joinCode: null,
      lineKey: null,
      current: null,
    };
    await workshop.transaction.workshop.update({ where: { id }, data, select: { id: true } });
    // Nobody joins any more, so nobody need be counted by address.
    await workshop.transaction.participant.updateMany({
      where: { workshopId: id },
      data: { line: null, firstPlace: null },
    });
    if (setup.keepVotesDays === 0) await deleteVotes(workshop, setup.anonymity, closedAt);
    return changed(true);
  });
}

/** False where the workshop has closed. */
export async function setPace(
  access: Access,
  id: string,
  { pace, drawn }: { readonly pace: Pace; readonly drawn?: string | undefined },
): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) => {
    if (workshop.state === 'closed' || !(await isAsShown(workshop, drawn))) return unchanged(false);
    await workshop.transaction.workshop.update({ where: { id }, data: { pace }, select: { id: true } });
    if (workshop.state === 'open' && pace === 'own')
      await beginRounds(workshop, readSetupContent(instrument, workshop.content).questions);
    return changed(true);
  });
}

/**
 * With everything that was said in it, and the links that open it. Answers that it decided stay in the assessment.
 * False where something has happened in it since the event that was seen.
 */
export async function deleteWorkshop(access: Access, id: string, event?: number): Promise<boolean> {
  requirePermission(access, 'create-workshop');
  const { assessmentId } = access;
  await requireWorkshop(access, id, 'create-workshop');
  return inTransaction(async (transaction) => {
    await lockAssessment(transaction, assessmentId);
    const { count } = await transaction.workshop.deleteMany({
      where: { id, assessmentId, ...(event !== undefined && { event }) },
    });
    return count > 0;
  });
}
