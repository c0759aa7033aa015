import 'server-only';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { requireInstrument } from '@/lib/instrument/registry';
import { keptTally } from '@/lib/workshop/shown-tally';
import type { Anonymity } from '@/lib/workshop/workshop';
import { database } from './database';
import { dropOldAttempts } from './join-attempts';
import { changed, changeRoom, type ChangedRoom, unchanged } from './raise-event';
import { readTally, writeTally } from './round-content';
import { readSetupContent } from './workshop-row';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Each vote with its reason, names and keys of browsers, and what is too small to stand for a room. Departments stay as numbers of people. */
export async function deleteVotes({ transaction, id: workshopId }: ChangedRoom, anonymity: Anonymity, now: Date): Promise<void> {
  await transaction.vote.deleteMany({ where: { workshopId } });
  await transaction.participant.updateMany({ where: { workshopId }, data: { name: null, tokenHash: null, line: null, firstPlace: null } });
  const rounds = await transaction.round.findMany({ where: { workshopId, tally: { not: null } }, select: { question: true, number: true, tally: true } });
  for (const { question, number, tally } of rounds) {
    const kept = tally === null ? undefined : keptTally(anonymity, readTally(tally));
    const content = kept === undefined ? null : writeTally(kept);
    if (content !== tally) await transaction.round.update({ where: { workshopId_question_number: { workshopId, question, number } }, data: { tally: content }, select: { number: true } });
  }
  await transaction.workshop.update({ where: { id: workshopId }, data: { votesDeletedAt: now }, select: { id: true } });
}

/** Every hour, whether anybody uses the installation or not. */
export async function dropDue(now: Date): Promise<void> {
  await dropOldAttempts(database(), now);
  await dropDueVotes(now);
}

/** Of every workshop that closed long enough ago: also before anything of a workshop is shown. */
export async function dropDueVotes(now: Date): Promise<void> {
  const closed = await database().workshop.findMany({
    where: { state: 'closed', votesDeletedAt: null },
    select: { id: true, closedAt: true, content: true, assessment: { select: { instrumentVersion: true } } },
  });
  for (const { id, closedAt, content, assessment } of closed) {
    const setup = readSetupContent(requireInstrument(assessment.instrumentVersion), content);
    const keptUntil = (closedAt?.getTime() ?? 0) + setup.keepVotesDays * dayMilliseconds;
    if (keptUntil <= now.getTime()) await changeRoom(id, (room) => dropOnce(room, setup.anonymity, now)).catch(passOverDeleted);
  }
}

/** Somebody deleted the whole workshop meanwhile. */
function passOverDeleted(error: unknown): void {
  if (!(error instanceof MissingWorkshopError)) throw error;
}

async function dropOnce(room: ChangedRoom, anonymity: Anonymity, now: Date) {
  if (room.votesDeletedAt !== null) return unchanged(undefined);
  await deleteVotes(room, anonymity, now);
  return changed(undefined);
}
