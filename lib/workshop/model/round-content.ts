/** The stored forms of votes and tallies. */
import { z } from 'zod';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { parseVote } from './parse-vote';
import type { Tally, Vote } from './workshop';

interface Place {
  readonly instrument: Instrument;
  readonly question: string;
}

/** Thrown where a vote does not fit its question; says where, never what was said. */
class VoteContentError extends Error {
  override readonly name = 'VoteContentError';
}

export function writeVote(place: Place, vote: Vote): string {
  return JSON.stringify(requireFitting(place, vote));
}

export function readVoteContent(place: Place, content: string): Vote {
  return requireFitting(place, JSON.parse(content));
}

function requireFitting({ instrument, question }: Place, input: unknown): Vote {
  const parsed = parseVote(requireQuestion(instrument, question), input);
  if (parsed.ok) return parsed.vote;
  const codes = parsed.issues.map(({ path, code }) => `${path} ${code}`).join(', ');
  throw new VoteContentError(`A vote on ${question} does not fit the questionnaire: ${codes}`);
}

const count = z.int().min(0);
const counted = { voters: count, unsure: count, counts: z.record(z.string(), count) };
export const tallySchema = z.strictObject({
  ...counted,
  departments: z.array(z.strictObject({ department: z.string().exactOptional(), ...counted })).exactOptional(),
});

export function writeTally(tally: Tally): string {
  return JSON.stringify(tally);
}

export function readTally(content: string): Tally {
  return tallySchema.parse(JSON.parse(content));
}
