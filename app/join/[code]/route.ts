import { showJoinPage } from '@/lib/workshop/page/join-response';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { noBody } from '@/lib/http/guard/request-body';
import { joinParams } from '@/lib/http/guard/route-params';

/** Where the square code in the workshop leads to: the door, with the code filled in. */
export const GET = guardedRoute(
  { name: 'come to a workshop', refusedAs: 'page', params: joinParams, body: noBody },
  ({ request, params, words }) => showJoinPage(request, { code: params.code, words }),
);
