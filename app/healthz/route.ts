import { json } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { noBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

/** Whether the process lives, and nothing else: a database that is away does not come back because this is started anew. */
export const GET = guardedRoute({ name: 'GET /healthz', refusedAs: 'problem', params: noParams, body: noBody }, () => Promise.resolve(json({ status: 'ok' })));
