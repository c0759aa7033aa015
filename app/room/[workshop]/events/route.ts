import { findRoomEvent, readRoom } from '@/lib/data/room-state';
import { answerEvents } from '@/lib/live/answer-events';
import { newsOf } from '@/lib/live/frames';
import { drawForAll } from '@/lib/room-page/stage-drawing';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { roomRoute } from '@/lib/security/room-route';
import { roomParams } from '@/lib/security/route-params';

export const GET = roomRoute({ name: 'follow a room', answers: 'problem', params: roomParams, body: noBody }, ({ request, words, caller: { id, workshopId } }) =>
  answerEvents(request, {
    workshopId,
    owner: `participant ${id}`,
    locale: words.locale,
    async news(since) {
      const last = await findRoomEvent(workshopId);
      if (last?.event === since) return newsOf(since);
      const room = await readRoom(workshopId);
      if (room === undefined) throw new Refusal('not-in-room');
      return newsOf(room.event, drawForAll(words, room));
    },
  }),
);
