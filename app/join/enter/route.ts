import { z } from 'zod';
import { writeCookie } from '@/lib/access/access-cookie';
import { grantRoomCookie, roomAddress } from '@/lib/access/room-cookie';
import { joinRoom } from '@/lib/data/participants';
import { answerDoor, answerNoDoor, beenInsideCookie } from '@/lib/room-page/answer-door';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { addressOf } from '@/lib/security/rate-limit';
import { formBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const longest = 200;
const twoDays = 2 * 24 * 60 * 60;

const newcomer = z.object({
  code: z.string('missing').min(1, 'missing').max(longest, 'too-long'),
  department: z.string().max(longest, 'too-long').exactOptional(),
  name: z.string().max(longest, 'too-long').exactOptional(),
});

export const POST = guardedRoute({ name: 'enter a room', answers: 'page', params: noParams, body: formBody(newcomer) }, async ({ request, body, words }) => {
  const { code, ...typed } = body;
  const outcome = await joinRoom({ ...body, address: addressOf(request) });
  if (outcome.ok) {
    const { workshopId, token } = outcome;
    const been = writeCookie(request, { name: beenInsideCookie(workshopId), value: '1', path: '/join', seconds: twoDays });
    return seeOther(roomAddress(workshopId), [grantRoomCookie(request, workshopId, token), been]);
  }
  if (outcome.why !== 'invalid') return answerNoDoor(words, code, outcome.why);
  const problems = outcome.issues.map(({ field, code: issue }) => words.t(`room.issues.${field}-${issue}`));
  return answerDoor(request, { code, words, typed, problems });
});
