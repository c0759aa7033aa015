import { findHindrance } from '@/lib/data/readiness';
import { json } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const retryAfterSeconds = 10;

/** Whether work can be sent here: something can be saved. */
export const GET = guardedRoute({ name: 'GET /readyz', refusedAs: 'problem', params: noParams, body: noBody }, async ({ words }) => {
  const reason = await findHindrance();
  if (reason === undefined) return json({ status: 'ready' });
  throw new Refusal('unavailable', { retryAfterSeconds, members: { reason, detail: words.t(`problems.hindrances.${reason}`) } });
});
