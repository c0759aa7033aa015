import { answerDoor } from '@/lib/room-page/answer-door';
import { guardedRoute } from '@/lib/security/guarded-route';
import { noBody } from '@/lib/security/request-body';
import { joinParams } from '@/lib/security/route-params';

/** Where the square code in the room leads to: the door, with the code filled in. */
export const GET = guardedRoute({ name: 'come to a room', answers: 'page', params: joinParams, body: noBody }, ({ request, params, words }) =>
  answerDoor(request, { code: params.code, words }),
);
