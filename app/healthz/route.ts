import { json } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

/**
 * Whether the process lives, and nothing else: a database that is away does not come back because this is started anew.
 */
export const GET = guardedRoute({ name: 'GET /healthz', refusedAs: 'problem', params: noParams, body: noBody }, () =>
  Promise.resolve(json({ status: 'ok' })),
);
