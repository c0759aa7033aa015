import { showJoinPage } from '@/lib/workshop/page/join-response';
import { codePage } from '@/lib/workshop/page/join-page';
import { shellResponse } from '@/lib/workshop/page/shell';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

/** The form for the code, and where one was typed, the door of its workshop. */
export const GET = guardedRoute(
  { name: 'look for a workshop', refusedAs: 'page', params: noParams, body: noBody },
  ({ request, words }) => {
    const code = request.nextUrl.searchParams.get('code') ?? '';
    return code.trim() === ''
      ? Promise.resolve(shellResponse(codePage(words)))
      : showJoinPage(request, { code, words });
  },
);
