import 'server-only';
import { changeWorkshop, type ChangedWorkshop, type WorkshopOutcome } from '@/lib/workshop/store/events/raise-event';

export type CastOutcome = 'cast' | 'not-open';

/** A vote on its way into the database. */
export interface PendingVote {
  readonly participantId: string;
  readonly question: string;
  readonly number: number;
  readonly content: string;
}

interface Waiting extends PendingVote {
  readonly settle: (outcome: CastOutcome) => void;
  readonly fail: (failure: unknown) => void;
}

// One list a workshop and process, also where route handlers are bundled apart.
const holder: typeof globalThis & { chanceryWaitingVotes?: Map<string, Waiting[]> } = globalThis;

function lists(): Map<string, Waiting[]> {
  holder.chanceryWaitingVotes ??= new Map();
  return holder.chanceryWaitingVotes;
}

/** So that a reveal does not wait for a whole workshop. */
const mostTogether = 50;

/**
 * Votes that come while others are being written are written together, in one transaction, in the order they came:
 * a workshop that votes all at once then waits for the disk a few times instead of three hundred. It resolves once the
 * vote is kept, not before.
 */
export function castInBatches(workshopId: string, vote: PendingVote): Promise<CastOutcome> {
  return new Promise((settle, fail) => {
    const list = lists().get(workshopId);
    if (list === undefined) void castWaiting(workshopId, [{ ...vote, settle, fail }]);
    else list.push({ ...vote, settle, fail });
  });
}

/** The list is there as long as somebody writes what is on it. */
async function castWaiting(workshopId: string, list: Waiting[]): Promise<void> {
  lists().set(workshopId, list);
  while (list.length > 0) await castEach(workshopId, list.splice(0, mostTogether));
  lists().delete(workshopId);
}

/**
 * Where one of them is of somebody who is gone, each is tried by itself, so that it takes nobody with it. Never throws:
 * whoever waits is told.
 */
async function castEach(workshopId: string, votes: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await changeWorkshop(workshopId, (workshop) => writeVotes(workshop, votes));
    votes.forEach(({ settle }, place) => settle(outcomes[place] ?? 'not-open'));
  } catch (failure) {
    if (votes.length > 1 && isOfNobody(failure)) for (const vote of votes) await castEach(workshopId, [vote]);
    else for (const { fail } of votes) fail(failure);
  }
}

/** What the database says of a row that names another which there is not. */
function isOfNobody(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'P2003';
}

async function writeVotes(
  { transaction, id: workshopId, state }: ChangedWorkshop,
  votes: readonly PendingVote[],
): Promise<WorkshopOutcome<readonly CastOutcome[]>> {
  const where = { workshopId, state: 'voting', question: { in: [...new Set(votes.map(({ question }) => question))] } };
  const voting =
    state === 'open' ? await transaction.round.findMany({ where, select: { question: true, number: true } }) : [];
  const outcomes: CastOutcome[] = [];
  for (const { participantId, question, number, content } of votes) {
    const open = voting.some((round) => round.question === question && round.number === number);
    outcomes.push(open ? 'cast' : 'not-open');
    if (!open) continue;
    const key = { workshopId, question, number, participantId };
    const cast = { content, castAt: new Date() };
    await transaction.vote.upsert({
      where: { workshopId_question_number_participantId: key },
      create: { ...key, ...cast },
      update: cast,
      select: { number: true },
    });
  }
  return { changed: outcomes.includes('cast'), result: outcomes };
}
