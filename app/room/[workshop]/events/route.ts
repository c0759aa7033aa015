import { participantOwner } from '@/lib/live/live-room';
import { findRoomEvent, readRoom } from '@/lib/data/room-state';
import { answerEvents } from '@/lib/live/answer-events';
import { newsOf } from '@/lib/live/frames';
import { drawForAll, drawForRemoved } from '@/lib/room-page/stage-drawing';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { roomRoute } from '@/lib/security/room-route';
import { roomParams } from '@/lib/security/route-params';

export const GET = roomRoute({ name: 'follow a room', answers: 'problem', params: roomParams, body: noBody }, ({ request, words, caller: { id, workshopId, removed } }) =>
  answerEvents(request, {
    workshopId,
    owner: participantOwner(id),
    locale: words.locale,
    async news(since) {
      const last = await findRoomEvent(workshopId);
      if (last?.event === since) return newsOf(since);
      const room = await readRoom(workshopId);
      if (room === undefined) throw new Refusal('not-in-room');
      return newsOf(room.event, removed ? drawForRemoved(words) : drawForAll(words, room));
    },
  }),
);
