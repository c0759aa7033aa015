import 'server-only';
import { requireInstrument } from '@/lib/instrument/registry';
import type { RoundNumber, Vote } from '@/lib/workshop/model/workshop';
import { castInBatches, type CastOutcome } from './cast-in-batches';
import { database } from '@/lib/data/database/database';
import type { Participant } from './participants';
import { readVoteContent, writeVote } from '@/lib/workshop/model/round-content';

export interface Ballot {
  readonly question: string;
  readonly round: RoundNumber;
  readonly vote: Vote;
}

/**
 * Counts until the round is revealed; a later vote takes the place of an earlier one. Each vote waits for whoever
 * reveals and the other way round, so that it is either in the tally or refused.
 */
export async function castVote(
  participant: Participant,
  { question, round: number, vote }: Ballot,
): Promise<CastOutcome> {
  const { id: participantId, workshopId, instrumentVersion } = participant;
  const content = writeVote({ instrument: requireInstrument(instrumentVersion), question }, vote);
  return castInBatches(workshopId, { participantId, question, number, content });
}

/** In the order of questions and rounds; none once the workshop has closed. */
export async function listOwnVotes({
  id: participantId,
  workshopId,
  instrumentVersion,
}: Participant): Promise<readonly Ballot[]> {
  const instrument = requireInstrument(instrumentVersion);
  const rows = await database().vote.findMany({
    where: { workshopId, participantId, participant: { workshop: { state: 'open' } } },
    select: { question: true, number: true, content: true },
    orderBy: [{ question: 'asc' }, { number: 'asc' }],
  });
  return rows.map(({ question, number, content }) => ({
    question,
    round: number === 2 ? 2 : 1,
    vote: readVoteContent({ instrument, question }, content),
  }));
}
