import 'server-only';
import type { Access } from '@/lib/access/permissions';
import type { RoundNumber, Vote } from '@/lib/workshop/model/workshop';
import { database } from '@/lib/data/database/database';
import { readVoteContent } from '@/lib/workshop/model/round-content';
import { requireWorkshop } from './require-workshop';
import { instrumentOf, readSetupContent } from './workshop-row';

/** A vote of a revealed round that came with a reason. Whose it is, only where names were agreed on. */
export interface VoteReason {
  readonly number: RoundNumber;
  readonly vote: Vote & { readonly reason: string };
  readonly name?: string;
  readonly department?: string;
}

/**
 * By round and by what was answered, so that their order says nothing of who came first; none once they are deleted.
 */
export async function listReasons(access: Access, id: string, question: string): Promise<readonly VoteReason[]> {
  const { content } = await requireWorkshop(access, id, 'facilitate');
  const instrument = await instrumentOf(access.assessmentId);
  const named = readSetupContent(instrument, content).anonymity === 'names';
  const rows = await database().vote.findMany({
    where: { workshopId: id, question, leftOut: null, round: { state: 'revealed' } },
    select: { number: true, content: true, participant: { select: { name: true, department: true } } },
    orderBy: [{ number: 'asc' }, { content: 'asc' }],
  });
  return rows.flatMap(({ number, content: cast, participant: { name, department } }) => {
    const vote = readVoteContent({ instrument, question }, cast);
    const { reason } = vote;
    if (reason === undefined) return [];
    const who = named ? { ...(name !== null && { name }), ...(department !== null && { department }) } : {};
    return [{ number: number === 2 ? 2 : 1, vote: { ...vote, reason }, ...who }];
  });
}
