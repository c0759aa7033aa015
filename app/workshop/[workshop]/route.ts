import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { listOwnVotes } from '@/lib/workshop/store/people/votes';
import { nextQuestion, participantPage } from '@/lib/workshop/page/participant-page';
import { nonceOf, shellResponse } from '@/lib/workshop/page/shell';
import { Refusal } from '@/lib/http/responses/refusal';
import { noBody } from '@/lib/http/guard/request-body';
import { participantRoute } from '@/lib/http/guard/workshop-route';
import { participantParams } from '@/lib/http/guard/route-params';

/**
 * The page of a participant. `question`: one that they chose; `after`: the one that follows this, at their own pace.
 */
export const GET = participantRoute(
  { name: 'be in a workshop', refusedAs: 'page', params: participantParams, body: noBody },
  async ({ request, words, caller: participant }) => {
    const [workshop, votes] = await Promise.all([readWorkshopState(participant.workshopId), listOwnVotes(participant)]);
    if (workshop === undefined) throw new Refusal('not-in-workshop');
    const { searchParams } = request.nextUrl;
    const after = searchParams.get('after');
    const question =
      searchParams.get('question') ?? (after === null ? undefined : nextQuestion(workshop, votes, after));
    return shellResponse(participantPage({ words, workshop, participant, votes, question }), {
      nonce: nonceOf(request),
    });
  },
);
