import { z } from 'zod';
import { moveAction } from '@/lib/data/assessment/actions';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { planParams } from '@/lib/http/guard/route-params';

/**
 * Past which other action, if the form tells: then a second click, or somebody who was quicker, moves it no further.
 */
const move = z.object({
  to: z
    .string('missing')
    .regex(/^(?:up|down)(?: [\w-]{1,64})?$/, 'missing')
    .transform((text) => {
      const [way, past] = text.split(' ');
      return { to: way === 'up' ? ('up' as const) : ('down' as const), ...(past !== undefined && { past }) };
    }),
});

/** Leads back to the action at its new place. */
export const POST = guardedRoute(
  { name: 'POST /assessments/plan/move', refusedAs: 'page', params: planParams, body: formBody(move), action: 'plan' },
  async ({ access, params: { action: id }, body: { to } }) => {
    await moveAction(access, { id, ...to });
    return seeOther(`/assessments/${access.assessmentId}/plan#action-${id}`);
  },
);
