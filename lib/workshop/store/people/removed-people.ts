import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { fewestVoters } from '@/lib/workshop/model/tally/tally';
import { countRound, type StoredRoundKey } from '@/lib/workshop/store/count-round';
import { database } from '@/lib/data/database/database';
import { workshopKey } from './join-attempts';
import { changed, changeWorkshop, type ChangedWorkshop, unchanged } from '@/lib/workshop/store/events/raise-event';
import { requireWorkshop } from '@/lib/workshop/store/require-workshop';
import type { RoundKey } from '@/lib/workshop/store/rounds';
import { instrumentOf, readSetupContent } from '@/lib/workshop/store/workshop-row';

/**
 * Takes people out of an open workshop: they count nowhere, and neither do their votes in rounds that are revealed
 * later. What is revealed changes only where votes are shown with names: elsewhere the difference would say how
 * somebody voted. Returns how many there were.
 */
export function removePeople(access: Access, id: string, people: readonly string[]): Promise<number> {
  return movePeople(access, id, { people, removed: true });
}

/** Undoes it, with the votes that they had cast in rounds that are not revealed. */
export function restorePeople(access: Access, id: string, people: readonly string[]): Promise<number> {
  return movePeople(access, id, { people, removed: false });
}

interface Move {
  readonly people: readonly string[];
  readonly removed: boolean;
}

async function movePeople(access: Access, id: string, { people, removed }: Move): Promise<number> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) => {
    if (workshop.state !== 'open') return unchanged(0);
    const { transaction, id: workshopId } = workshop;
    const { count } = await transaction.participant.updateMany({
      where: { workshopId, id: { in: [...people] }, removedAt: removed ? null : { not: null } },
      data: { removedAt: removed ? new Date() : null },
    });
    if (count === 0) return unchanged(0);
    // Their places are free again for those who were kept out.
    await transaction.joinAttempt.deleteMany({ where: { key: workshopKey(workshopId) } });
    await countNamed(workshop, instrument);
    return changed(count);
  });
}

/** Where everybody may see who voted how, every revealed round is counted anew. */
async function countNamed(workshop: ChangedWorkshop, instrument: Instrument): Promise<void> {
  const { transaction, id: workshopId } = workshop;
  const { anonymity } = readSetupContent(instrument, workshop.content);
  if (anonymity !== 'names') return;
  await transaction.vote.updateMany({
    where: { workshopId, participant: { removedAt: null } },
    data: { leftOut: null },
  });
  for (const key of await revealedRounds(workshop)) await countRound({ workshop, instrument, anonymity }, key);
}

function revealedRounds({ transaction, id: workshopId }: ChangedWorkshop): Promise<readonly StoredRoundKey[]> {
  return transaction.round.findMany({
    where: { workshopId, state: 'revealed' },
    select: { question: true, number: true },
  });
}

/**
 * Counts a revealed round without those who were taken out since, where five or more votes go: that many say nothing of
 * one person. It is not undone and the tally has no departments any more, because the votes of one person could be had
 * from the difference. False where there is nothing to count anew.
 */
export async function countAnew(access: Access, id: string, { question, number }: RoundKey): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) => {
    const { transaction, id: workshopId } = workshop;
    const leaving = await transaction.vote.count({ where: { workshopId, question, number, ...stillCounted } });
    if (workshop.state !== 'open' || leaving < fewestVoters) return unchanged(false);
    await countRound({ workshop, instrument, anonymity: 'nothing' }, { question, number });
    return changed(true);
  });
}

const stillCounted = {
  leftOut: null,
  round: { state: 'revealed' },
  participant: { removedAt: { not: null } },
} as const;

/** A revealed round in whose tally there are votes of people who were taken out since. */
export interface StaleRound extends RoundKey {
  readonly votes: number;
}

export async function listStaleRounds(access: Access, id: string): Promise<readonly StaleRound[]> {
  await requireWorkshop(access, id, 'facilitate');
  const rows = await database().vote.groupBy({
    by: ['question', 'number'],
    where: { workshopId: id, ...stillCounted },
    _count: true,
    orderBy: [{ question: 'asc' }, { number: 'asc' }],
  });
  return rows.map(({ question, number, _count: votes }) => ({ question, number: number === 2 ? 2 : 1, votes }));
}
