import { findWorkshop } from '@/lib/data/workshops';
import { answerEvents } from '@/lib/live/answer-events';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { workshopParams } from '@/lib/security/route-params';

/** Tells the console and the projector that there is something new, and nothing of what it is: they look for themselves. */
export const GET = guardedRoute({ name: 'follow a workshop', refusedAs: 'problem', params: workshopParams, body: noBody, action: 'project' }, async ({ request, params, access }) => {
  const stored = await findWorkshop(access, params.workshop);
  if (stored === undefined) throw new Refusal('not-found');
  return answerEvents(request, { workshopId: stored.id, owner: `link ${access.linkId}`, news: () => Promise.resolve({ event: stored.event }) });
});
