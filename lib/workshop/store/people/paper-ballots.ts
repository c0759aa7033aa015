import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { type Newcomer, type NewcomerIssue, readNewcomer } from '@/lib/workshop/model/read-newcomer';
import type { Vote } from '@/lib/workshop/model/workshop';
import { joinLimits } from './join-attempts';
import { participantRow } from './participants';
import {
  changed,
  changeWorkshop,
  type ChangedWorkshop,
  type WorkshopOutcome,
  unchanged,
} from '@/lib/workshop/store/events/raise-event';
import { writeVote } from '@/lib/workshop/model/round-content';
import { beginRounds } from '@/lib/workshop/store/workshops';
import { requireWorkshop } from '@/lib/workshop/store/require-workshop';
import { instrumentOf, readSetupContent } from '@/lib/workshop/store/workshop-row';

export interface PaperBallot extends Newcomer {
  /** By question. */
  readonly votes: Readonly<Record<string, Vote>>;
  /** The id of the form that it was typed into, so that sending it twice is one ballot. */
  readonly sheet?: string | undefined;
}

export type PaperOutcome =
  /** `late`: questions that are not being voted on; the rest is entered. */
  | { readonly ok: true; readonly participantId: string; readonly late: readonly string[] }
  /** The same form once more. */
  | { readonly ok: true; readonly participantId: string; readonly late: readonly []; readonly again: true }
  | { readonly ok: false; readonly why: 'not-open' | 'full' }
  | { readonly ok: false; readonly why: 'invalid'; readonly issues: readonly NewcomerIssue[] };

/**
 * One sheet, as one participant who holds no key. Each vote goes into the round that its question is being voted in; of
 * a question that has not been voted on, the first round begins. A ballot of which nothing would count is not entered.
 */
export async function addPaperBallot(access: Access, id: string, ballot: PaperBallot): Promise<PaperOutcome> {
  await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  return changeWorkshop(id, async (workshop): Promise<WorkshopOutcome<PaperOutcome>> => {
    const setup = readSetupContent(instrument, workshop.content);
    const read = readNewcomer(setup, ballot);
    if (!read.ok) return unchanged({ ok: false, why: 'invalid', issues: read.issues });
    const { transaction, id: workshopId } = workshop;
    const entered = await findSheet(workshop, ballot.sheet);
    if (entered === 'here') return unchanged({ ok: true, participantId: ballot.sheet ?? '', late: [], again: true });
    if (workshop.state !== 'open') return unchanged({ ok: false, why: 'not-open' });
    if ((await transaction.participant.count({ where: { workshopId, removedAt: null } })) >= joinLimits.participants)
      return unchanged({ ok: false, why: 'full' });
    const asked = Object.keys(ballot.votes).filter((question) => setup.questions.includes(question));
    await beginRounds(workshop, asked);
    const votes = await votesInVoting(workshop, { instrument, ballot });
    if (votes.length === 0) return unchanged({ ok: false, why: 'not-open' });
    const row = {
      ...participantRow(workshopId, read.newcomer),
      ...(entered === 'nowhere' && ballot.sheet !== undefined && { id: ballot.sheet }),
    };
    await transaction.participant.create({ data: row, select: { id: true } });
    await transaction.vote.createMany({
      data: votes.map((vote) => ({ ...vote, workshopId, participantId: row.id, castAt: row.joinedAt })),
    });
    const late = Object.keys(ballot.votes).filter((question) => !votes.some((vote) => vote.question === question));
    return changed({ ok: true, participantId: row.id, late });
  });
}

async function findSheet(
  { transaction, id }: ChangedWorkshop,
  sheet: string | undefined,
): Promise<'here' | 'elsewhere' | 'nowhere'> {
  if (sheet === undefined) return 'nowhere';
  const row = await transaction.participant.findUnique({ where: { id: sheet }, select: { workshopId: true } });
  return row === null ? 'nowhere' : row.workshopId === id ? 'here' : 'elsewhere';
}

interface Sheet {
  readonly instrument: Instrument;
  readonly ballot: PaperBallot;
}

interface PaperVote {
  readonly question: string;
  readonly number: number;
  readonly content: string;
}

async function votesInVoting(
  { transaction, id: workshopId }: ChangedWorkshop,
  { instrument, ballot }: Sheet,
): Promise<readonly PaperVote[]> {
  const voting = await transaction.round.findMany({
    where: { workshopId, state: 'voting', question: { in: Object.keys(ballot.votes) } },
    select: { question: true, number: true },
  });
  return voting.flatMap(({ question, number }) => {
    const vote = ballot.votes[question];
    return vote === undefined ? [] : [{ question, number, content: writeVote({ instrument, question }, vote) }];
  });
}
