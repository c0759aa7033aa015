import { findWorkshop } from '@/lib/workshop/store/workshops';
import { answerEvents } from '@/lib/workshop/live/answer-events';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { noBody } from '@/lib/http/guard/request-body';
import { workshopParams } from '@/lib/http/guard/route-params';

/**
 * Tells the console and the projector that there is something new, and nothing of what it is: they look for themselves.
 */
export const GET = guardedRoute(
  { name: 'follow a workshop', refusedAs: 'problem', params: workshopParams, body: noBody, action: 'project' },
  async ({ request, params, access }) => {
    const stored = await findWorkshop(access, params.workshop);
    if (stored === undefined) throw new Refusal('not-found');
    return answerEvents(request, {
      workshopId: stored.id,
      owner: `holder ${access.holderId}`,
      news: () => Promise.resolve({ event: stored.event }),
    });
  },
);
