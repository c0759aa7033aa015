import { participantAddress } from '@/lib/access/cookies/participant-cookie';
import { instrumentOfParticipant } from '@/lib/workshop/store/people/participants';
import { castVote } from '@/lib/workshop/store/people/votes';
import { readVote } from '@/lib/workshop/model/read-vote';
import { answerRefusedVote, problemsOf } from '@/lib/workshop/page/refused-vote';
import { json, seeOther } from '@/lib/http/responses/responses';
import { Refusal } from '@/lib/http/responses/refusal';
import { fieldsBody } from '@/lib/http/guard/request-body';
import { participantRoute } from '@/lib/http/guard/workshop-route';
import { participantParams } from '@/lib/http/guard/route-params';

/** One vote. The script is told in JSON, everybody else by the page that follows. */
export const POST = participantRoute(
  { name: 'vote in a workshop', refusedAs: 'page', params: participantParams, body: fieldsBody() },
  async ({ request, body, words, caller: participant }) => {
    const asked = body.get('question');
    const question = instrumentOfParticipant(participant).questions.find(({ id }) => id === asked);
    const round = body.get('round');
    if (question === undefined || (round !== '1' && round !== '2'))
      throw new Refusal('invalid-input', { issues: [{ path: '', code: 'invalid' }] });
    const typed = { words, participant, question, round: round === '1' ? 1 : 2, filled: [...body] } as const;
    if (participant.removed)
      return answerRefusedVote(request, { ...typed, status: 403, problems: [words.t('voting.page.removedText')] });
    const reading = readVote(question, typed.filled);
    if (reading.kind !== 'vote')
      return answerRefusedVote(request, { ...typed, status: 400, problems: problemsOf(words, reading) });
    const outcome = await castVote(participant, { question: question.id, round: typed.round, vote: reading.vote });
    if (outcome === 'not-open')
      return answerRefusedVote(request, { ...typed, status: 409, problems: [words.t('voting.page.notOpen')] });
    if (wantsJson(request)) return json({});
    return seeOther(`${participantAddress(participant.workshopId)}?after=${question.id}`);
  },
);

function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') === true;
}
