import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { Instrument } from '@/lib/instrument/instrument';
import type { RoundNumber } from '@/lib/workshop/workshop';
import { isAsDrawn } from './as-drawn';
import { countRound, type StoredRoundKey } from './count-round';
import { changed, changeRoom, type ChangedRoom, type RoomOutcome, unchanged } from './raise-event';
import { beginRounds } from './workshops';
import { requireWorkshop } from './require-workshop';
import { instrumentOf, readSetupContent } from './workshop-row';

export interface RoundKey {
  readonly question: string;
  readonly number: RoundNumber;
}

interface Chair {
  readonly room: ChangedRoom;
  readonly instrument: Instrument;
}

/** A step on a question, from a page that showed the room as `drawn` says. */
export interface QuestionStep<Question = string> {
  readonly question: Question;
  readonly drawn?: string | undefined;
}

interface Workplace {
  readonly access: Access;
  readonly id: string;
  readonly drawn?: string | undefined;
}

/** All of it happens in an open room that stands as it was seen, or nothing of it: false. */
async function inOpenRoom({ access, id, drawn }: Workplace, work: (chair: Chair) => Promise<RoomOutcome<boolean>>): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeRoom(id, async (room) => (room.state === 'open' && (await isAsDrawn(room, drawn)) ? work({ room, instrument }) : unchanged(false)));
}

/** The question that the room is on from now on, or none. Where it has not been voted on, its first round begins. */
export function leadTo(access: Access, id: string, { question, drawn }: QuestionStep<string | undefined>): Promise<boolean> {
  return inOpenRoom({ access, id, drawn }, async ({ room, instrument }) => {
    if (question !== undefined && !readSetupContent(instrument, room.content).questions.includes(question)) return unchanged(false);
    await room.transaction.workshop.update({ where: { id }, data: { current: question ?? null }, select: { id: true } });
    if (question !== undefined) await beginRounds(room, [question]);
    return changed(true);
  });
}

/** False where this round is not being voted in. */
export function revealRound(access: Access, id: string, { question, number }: RoundKey): Promise<boolean> {
  return inOpenRoom({ access, id }, async (chair) => {
    const voting = await listVoting(chair.room, { question, number });
    await revealEach(chair, voting);
    return voting.length === 1 ? changed(true) : unchanged(false);
  });
}

/** Every round that is being voted in. False where there is none. */
export function revealAll(access: Access, id: string, drawn?: string): Promise<boolean> {
  return inOpenRoom({ access, id, drawn }, async (chair) => {
    const voting = await listVoting(chair.room, {});
    await revealEach(chair, voting);
    return voting.length > 0 ? changed(true) : unchanged(false);
  });
}

/** Once, after the first round is revealed, and the room turns to its question; else false. */
export function openSecondRound(access: Access, id: string, { question, drawn }: QuestionStep): Promise<boolean> {
  return inOpenRoom({ access, id, drawn }, async ({ room: { transaction } }) => {
    const rounds = await transaction.round.findMany({ where: { workshopId: id, question }, select: { number: true, state: true } });
    if (rounds.length !== 1 || rounds[0]?.state !== 'revealed') return unchanged(false);
    await transaction.round.create({ data: { workshopId: id, question, number: 2, state: 'voting', openedAt: new Date() }, select: { number: true } });
    await transaction.workshop.update({ where: { id }, data: { current: question }, select: { id: true } });
    return changed(true);
  });
}

function listVoting({ transaction, id: workshopId }: ChangedRoom, key: Partial<RoundKey>): Promise<readonly StoredRoundKey[]> {
  return transaction.round.findMany({ where: { workshopId, state: 'voting', ...key }, select: { question: true, number: true } });
}

async function revealEach({ room, instrument }: Chair, rounds: readonly StoredRoundKey[]): Promise<void> {
  const { anonymity } = readSetupContent(instrument, room.content);
  for (const key of rounds) await countRound({ room, instrument, anonymity }, key, { state: 'revealed', revealedAt: new Date() });
}
