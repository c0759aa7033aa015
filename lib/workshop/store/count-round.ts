import 'server-only';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { tallyOf } from '@/lib/workshop/model/tally/tally';
import type { Anonymity } from '@/lib/workshop/model/workshop';
import type { ChangedWorkshop } from './events/raise-event';
import { readVoteContent, writeTally } from '@/lib/workshop/model/round-content';

export interface StoredRoundKey {
  readonly question: string;
  readonly number: number;
}

interface Counting {
  readonly workshop: ChangedWorkshop;
  readonly instrument: Instrument;
  readonly anonymity: Anonymity;
}

/**
 * Counts the votes of everybody who is in the workshop, and marks those of whoever was taken out: they are in no tally.
 * `revealed`: what is kept of the round beside its tally.
 */
export async function countRound(
  counting: Counting,
  { question, number }: StoredRoundKey,
  revealed: { readonly state?: 'revealed'; readonly revealedAt?: Date } = {},
): Promise<void> {
  const { workshop, instrument, anonymity } = counting;
  const { transaction, id: workshopId } = workshop;
  const round = { workshopId, question, number };
  await transaction.vote.updateMany({
    where: { ...round, participant: { removedAt: { not: null } } },
    data: { leftOut: new Date() },
  });
  const rows = await transaction.vote.findMany({
    where: { ...round, leftOut: null },
    select: { content: true, participant: { select: { department: true } } },
  });
  const votes = rows.map(({ content, participant: { department } }) => ({
    vote: readVoteContent({ instrument, question }, content),
    ...(department !== null && { department }),
  }));
  const tally = writeTally(tallyOf(requireQuestion(instrument, question), { anonymity, votes }));
  await transaction.round.update({
    where: { workshopId_question_number: round },
    data: { ...revealed, tally },
    select: { number: true },
  });
}
