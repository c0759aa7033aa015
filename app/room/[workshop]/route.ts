import { readRoom } from '@/lib/data/room-state';
import { listOwnVotes } from '@/lib/data/votes';
import { nextQuestion, participantPage } from '@/lib/room-page/participant-page';
import { nonceOf, shellResponse } from '@/lib/room-page/shell';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { roomRoute } from '@/lib/security/room-route';
import { roomParams } from '@/lib/security/route-params';

/** The page of a participant. `question`: one that they chose; `after`: the one that follows this, at their own pace. */
export const GET = roomRoute({ name: 'be in a room', answers: 'page', params: roomParams, body: noBody }, async ({ request, words, caller: participant }) => {
  const [room, votes] = await Promise.all([readRoom(participant.workshopId), listOwnVotes(participant)]);
  if (room === undefined) throw new Refusal('not-in-room');
  const { searchParams } = request.nextUrl;
  const after = searchParams.get('after');
  const question = searchParams.get('question') ?? (after === null ? undefined : nextQuestion(room, votes, after));
  return shellResponse(participantPage({ words, room, participant, votes, question }), { nonce: nonceOf(request) });
});
