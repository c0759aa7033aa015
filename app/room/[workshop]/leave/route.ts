import { z } from 'zod';
import { dropRoomCookie } from '@/lib/access/room-cookie';
import { dropDoorCookie, grantFormerPlaceCookie } from '@/lib/room-page/answer-door';
import { leftPage } from '@/lib/room-page/left-page';
import { nonceOf, shellResponse } from '@/lib/room-page/shell';
import { forgotten } from '@/lib/security/answers';
import { formBody } from '@/lib/security/request-body';
import { roomRoute } from '@/lib/security/room-route';
import { roomParams } from '@/lib/security/route-params';

const confirmation = z.object({ leave: z.literal('yes', 'missing') });

/** Votes stay; this device no longer holds the place of whoever cast them, and knows only that it had one. */
export const POST = roomRoute({ name: 'forget a room', answers: 'page', params: roomParams, body: formBody(confirmation) }, ({ request, words, caller: { workshopId, id } }) => {
  const answer = shellResponse(leftPage(words, workshopId), { nonce: nonceOf(request) });
  for (const cookie of [...dropRoomCookie(request, workshopId), ...dropDoorCookie(request, workshopId), grantFormerPlaceCookie(request, workshopId, id)]) answer.headers.append('set-cookie', cookie);
  return Promise.resolve(forgotten(request, answer));
});
