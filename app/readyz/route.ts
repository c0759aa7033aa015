import { findHindrance } from '@/lib/data/database/readiness';
import { json } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

const retryAfterSeconds = 10;

/** Whether work can be sent here: something can be saved. */
export const GET = guardedRoute(
  { name: 'GET /readyz', refusedAs: 'problem', params: noParams, body: noBody },
  async ({ words }) => {
    const reason = await findHindrance();
    if (reason === undefined) return json({ status: 'ready' });
    throw new Refusal('unavailable', {
      retryAfterSeconds,
      members: { reason, detail: words.t(`problems.hindrances.${reason}`) },
    });
  },
);
