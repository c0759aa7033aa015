import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { Instrument } from '@/lib/instrument/model/instrument';
import type { RoundNumber } from '@/lib/workshop/model/workshop';
import { isAsShown } from './as-shown';
import { countRound, type StoredRoundKey } from './count-round';
import { changed, changeWorkshop, type ChangedWorkshop, type WorkshopOutcome, unchanged } from './events/raise-event';
import { beginRounds } from './workshops';
import { requireWorkshop } from './require-workshop';
import { instrumentOf, readSetupContent } from './workshop-row';

export interface RoundKey {
  readonly question: string;
  readonly number: RoundNumber;
}

interface Chair {
  readonly workshop: ChangedWorkshop;
  readonly instrument: Instrument;
}

/** A step on a question, from a page that showed the workshop as `drawn` says. */
export interface QuestionStep<Question = string> {
  readonly question: Question;
  readonly drawn?: string | undefined;
}

interface Workplace {
  readonly access: Access;
  readonly id: string;
  readonly drawn?: string | undefined;
}

/** All of it happens in an open workshop that stands as it was seen, or nothing of it: false. */
async function inOpenWorkshop(
  { access, id, drawn }: Workplace,
  work: (chair: Chair) => Promise<WorkshopOutcome<boolean>>,
): Promise<boolean> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop) =>
    workshop.state === 'open' && (await isAsShown(workshop, drawn)) ? work({ workshop, instrument }) : unchanged(false),
  );
}

/**
 * The question that the workshop is on from now on, or none. Where it has not been voted on, its first round begins.
 */
export function leadTo(
  access: Access,
  id: string,
  { question, drawn }: QuestionStep<string | undefined>,
): Promise<boolean> {
  return inOpenWorkshop({ access, id, drawn }, async ({ workshop, instrument }) => {
    if (question !== undefined && !readSetupContent(instrument, workshop.content).questions.includes(question))
      return unchanged(false);
    await workshop.transaction.workshop.update({
      where: { id },
      data: { current: question ?? null },
      select: { id: true },
    });
    if (question !== undefined) await beginRounds(workshop, [question]);
    return changed(true);
  });
}

/** False where this round is not being voted in. */
export function revealRound(access: Access, id: string, { question, number }: RoundKey): Promise<boolean> {
  return inOpenWorkshop({ access, id }, async (chair) => {
    const voting = await listVoting(chair.workshop, { question, number });
    await revealEach(chair, voting);
    return voting.length === 1 ? changed(true) : unchanged(false);
  });
}

/** Every round that is being voted in. False where there is none. */
export function revealAll(access: Access, id: string, drawn?: string): Promise<boolean> {
  return inOpenWorkshop({ access, id, drawn }, async (chair) => {
    const voting = await listVoting(chair.workshop, {});
    await revealEach(chair, voting);
    return voting.length > 0 ? changed(true) : unchanged(false);
  });
}

/** Once, after the first round is revealed, and the workshop turns to its question; else false. */
export function openSecondRound(access: Access, id: string, { question, drawn }: QuestionStep): Promise<boolean> {
  return inOpenWorkshop({ access, id, drawn }, async ({ workshop: { transaction } }) => {
    const rounds = await transaction.round.findMany({
      where: { workshopId: id, question },
      select: { number: true, state: true },
    });
    if (rounds.length !== 1 || rounds[0]?.state !== 'revealed') return unchanged(false);
    await transaction.round.create({
      data: { workshopId: id, question, number: 2, state: 'voting', openedAt: new Date() },
      select: { number: true },
    });
    await transaction.workshop.update({ where: { id }, data: { current: question }, select: { id: true } });
    return changed(true);
  });
}

function listVoting(
  { transaction, id: workshopId }: ChangedWorkshop,
  key: Partial<RoundKey>,
): Promise<readonly StoredRoundKey[]> {
  return transaction.round.findMany({
    where: { workshopId, state: 'voting', ...key },
    select: { question: true, number: true },
  });
}

async function revealEach({ workshop, instrument }: Chair, rounds: readonly StoredRoundKey[]): Promise<void> {
  const { anonymity } = readSetupContent(instrument, workshop.content);
  for (const key of rounds)
    await countRound({ workshop, instrument, anonymity }, key, { state: 'revealed', revealedAt: new Date() });
}
