import 'server-only';
import { roomAddress } from '@/lib/access/room-cookie';
import type { Participant } from '@/lib/data/participants';
import { readRoom } from '@/lib/data/room-state';
import { listOwnVotes } from '@/lib/data/votes';
import type { Words } from '@/lib/i18n/words';
import type { FormIssue } from '@/lib/instrument/answer-form';
import type { Question } from '@/lib/instrument/instrument';
import { plainPage } from '@/lib/security/plain-page';
import { Refusal } from '@/lib/security/refusal';
import type { VoteReading } from '@/lib/workshop/read-vote';
import type { RoomState } from '@/lib/workshop/room-state';
import type { RoundNumber } from '@/lib/workshop/workshop';
import type { Filled } from './ballot-fields';
import { voteKey } from './ballot';
import { closedPage, participantPage } from './participant-page';
import { nonceOf, shellResponse } from './shell';

interface RefusedVote {
  readonly words: Words;
  readonly participant: Participant;
  readonly question: Question;
  readonly round: RoundNumber;
  /** As it was typed. */
  readonly filled: Filled;
  readonly status: 400 | 403 | 409;
  readonly problems: readonly string[];
}

export function problemsOf(words: Words, reading: Exclude<VoteReading, { kind: 'vote' }>): readonly string[] {
  if (reading.kind === 'empty') return [words.t('room.page.empty')];
  return reading.issues.map((issue) => problemOf(words, issue));
}

function problemOf(words: Words, issue: FormIssue): string {
  if (issue.code === 'contradiction') return words.t('room.page.contradiction');
  return words.t(`answer-issues.${issue.code}`, issue.params ?? {});
}

/** Says why, and gives back everything that was typed. */
export async function answerRefusedVote(request: Request, vote: RefusedVote): Promise<Response> {
  const { words, participant, question, round, filled, status, problems } = vote;
  if (request.headers.get('accept')?.includes('application/json') === true) return Response.json({ problem: problems.join(' ') }, { status, headers: { 'cache-control': 'no-store' } });
  const [room, votes] = await Promise.all([readRoom(participant.workshopId), listOwnVotes(participant)]);
  if (room === undefined) throw new Refusal('not-in-room');
  const nonce = nonceOf(request);
  if (room.state === 'closed') return shellResponse(closedPage(words), { status, nonce });
  if (participant.removed || !isVoting(room, question.id, round)) return typedBack(vote);
  const refused = { key: voteKey(question.id, round), filled, problems };
  return shellResponse(participantPage({ words, room, participant, votes, question: question.id, refused }), { status, nonce });
}

function isVoting(room: RoomState, question: string, round: RoundNumber): boolean {
  return room.questions.some((one) => one.question === question && one.rounds.some(({ number, state }) => number === round && state === 'voting'));
}

function typedBack({ words, participant, filled, status, problems }: RefusedVote): Response {
  const reason = filled.findLast(([name]) => name === 'reason')?.[1] ?? '';
  return plainPage(words, {
    status,
    title: words.t(participant.removed ? 'room.page.removed' : 'room.page.late'),
    paragraphs: problems,
    typed: [{ name: 'reason', value: reason, label: words.t('room.page.reason') }],
    links: [{ href: roomAddress(participant.workshopId), text: words.t('room.page.refresh') }],
  });
}
