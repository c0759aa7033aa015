import { answerDoor } from '@/lib/room-page/answer-door';
import { codePage } from '@/lib/room-page/join-page';
import { shellResponse } from '@/lib/room-page/shell';
import { guardedRoute } from '@/lib/security/guarded-route';
import { noBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

/** The form for the code, and where one was typed, the door of its room. */
export const GET = guardedRoute({ name: 'look for a room', answers: 'page', params: noParams, body: noBody }, ({ request, words }) => {
  const code = request.nextUrl.searchParams.get('code') ?? '';
  return code.trim() === '' ? Promise.resolve(shellResponse(codePage(words))) : answerDoor(request, { code, words });
});
