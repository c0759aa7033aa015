import 'server-only';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { requireInstrument } from '@/lib/instrument/registry';
import { shownTally } from '@/lib/workshop/model/tally/shown-tally';
import type { Anonymity, WorkshopSetup } from '@/lib/workshop/model/workshop';
import { database, type WorkshopFilter } from '@/lib/data/database/database';
import { changed, changeWorkshop, type ChangedWorkshop, unchanged } from './events/raise-event';
import { readTally, writeTally } from '@/lib/workshop/model/round-content';
import { readSetupContent } from './workshop-row';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Each vote with its reason, names and keys of browsers, and what is too small to stand for a workshop. Departments
 * stay as numbers of people.
 */
export async function deleteVotes(
  { transaction, id: workshopId }: ChangedWorkshop,
  anonymity: Anonymity,
  now: Date,
): Promise<void> {
  await transaction.vote.deleteMany({ where: { workshopId } });
  await transaction.participant.updateMany({
    where: { workshopId },
    data: { name: null, tokenHash: null, line: null, firstPlace: null },
  });
  const rounds = await transaction.round.findMany({
    where: { workshopId, tally: { not: null } },
    select: { question: true, number: true, tally: true },
  });
  for (const { question, number, tally } of rounds) {
    const kept = tally === null ? undefined : shownTally(anonymity, readTally(tally));
    const content = kept === undefined ? null : writeTally(kept);
    if (content !== tally)
      await transaction.round.update({
        where: { workshopId_question_number: { workshopId, question, number } },
        data: { tally: content },
        select: { number: true },
      });
  }
  await transaction.workshop.update({ where: { id: workshopId }, data: { votesDeletedAt: now }, select: { id: true } });
}

const closedColumns = {
  id: true,
  closedAt: true,
  votesDueAt: true,
  content: true,
  assessment: { select: { instrumentVersion: true } },
} as const;

export interface ClosedWorkshop {
  readonly id: string;
  readonly closedAt: Date | null;
  readonly votesDueAt: Date | null;
  readonly content: string;
  readonly assessment: { readonly instrumentVersion: number };
}

export function votesDueAt(closedAt: Date, { keepVotesDays }: WorkshopSetup): Date {
  return new Date(closedAt.getTime() + keepVotesDays * dayMilliseconds);
}

/** Of these closed workshops whose votes have not been deleted. */
export function findClosed(where: WorkshopFilter, take?: number): Promise<readonly ClosedWorkshop[]> {
  const oldestFirst = [{ votesDueAt: 'asc' }, { id: 'asc' }] as const;
  return database().workshop.findMany({
    where: { ...where, state: 'closed', votesDeletedAt: null },
    select: closedColumns,
    orderBy: [...oldestFirst],
    ...(take !== undefined && { take }),
  });
}

/**
 * Deletes the votes of the workshop where they are due, and keeps the day where it was not worked out yet. Whether they
 * were due.
 */
export async function dropWhereDue(
  { id, closedAt, votesDueAt: known, content, assessment }: ClosedWorkshop,
  now: Date,
): Promise<boolean> {
  const setup = readSetupContent(requireInstrument(assessment.instrumentVersion), content);
  const dueAt = known ?? votesDueAt(closedAt ?? new Date(0), setup);
  const due = dueAt <= now;
  if (due) await changeWorkshop(id, (workshop) => dropOnce(workshop, setup.anonymity, now)).catch(passOverDeleted);
  else if (known === null)
    await database().workshop.updateMany({ where: { id, votesDueAt: null }, data: { votesDueAt: dueAt } });
  return due;
}

/** Of the workshops of one assessment: before anything of them is shown. */
export async function dropDueVotes(assessmentId: string, now: Date): Promise<void> {
  for (const workshop of await findClosed({ assessmentId })) await dropWhereDue(workshop, now);
}

/** Somebody deleted the whole workshop meanwhile. */
function passOverDeleted(error: unknown): void {
  if (!(error instanceof MissingWorkshopError)) throw error;
}

async function dropOnce(workshop: ChangedWorkshop, anonymity: Anonymity, now: Date) {
  if (workshop.votesDeletedAt !== null) return unchanged(undefined);
  await deleteVotes(workshop, anonymity, now);
  return changed(undefined);
}
