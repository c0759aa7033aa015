import { roomAddress } from '@/lib/access/room-cookie';
import { instrumentOfParticipant } from '@/lib/data/participants';
import { castVote } from '@/lib/data/votes';
import { readVote } from '@/lib/workshop/read-vote';
import { answerRefusedVote, problemsOf } from '@/lib/room-page/refused-vote';
import { json, seeOther } from '@/lib/security/answers';
import { Refusal } from '@/lib/security/refusal';
import { fieldsBody } from '@/lib/security/request-body';
import { roomRoute } from '@/lib/security/room-route';
import { roomParams } from '@/lib/security/route-params';

/** One vote. The script is told in JSON, everybody else by the page that follows. */
export const POST = roomRoute({ name: 'vote in a room', answers: 'page', params: roomParams, body: fieldsBody() }, async ({ request, body, words, caller: participant }) => {
  const asked = body.get('question');
  const question = instrumentOfParticipant(participant).questions.find(({ id }) => id === asked);
  const round = body.get('round');
  if (question === undefined || (round !== '1' && round !== '2')) throw new Refusal('invalid-input', { issues: [{ path: '', code: 'invalid' }] });
  const typed = { words, participant, question, round: round === '1' ? 1 : 2, filled: [...body] } as const;
  if (participant.removed) return answerRefusedVote(request, { ...typed, status: 403, problems: [words.t('room.page.removedText')] });
  const reading = readVote(question, typed.filled);
  if (reading.kind !== 'vote') return answerRefusedVote(request, { ...typed, status: 400, problems: problemsOf(words, reading) });
  const outcome = await castVote(participant, { question: question.id, round: typed.round, vote: reading.vote });
  if (outcome === 'not-open') return answerRefusedVote(request, { ...typed, status: 409, problems: [words.t('room.page.notOpen')] });
  if (wantsJson(request)) return json({});
  return seeOther(`${roomAddress(participant.workshopId)}?after=${question.id}`);
});

function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') === true;
}
