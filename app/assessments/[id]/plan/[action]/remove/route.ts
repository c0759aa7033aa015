import { z } from 'zod';
import { removeAction } from '@/lib/data/assessment/actions';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { planParams } from '@/lib/http/guard/route-params';

const removal = z.object({
  version: z
    .string('missing')
    .regex(/^\d{1,9}$/, 'invalid')
    .transform(Number),
});

export const POST = guardedRoute(
  {
    name: 'POST /assessments/plan/remove',
    refusedAs: 'page',
    params: planParams,
    body: formBody(removal),
    action: 'plan',
  },
  async ({ access, params: { action: id }, body: { version } }) => {
    const here = `/assessments/${access.assessmentId}/plan`;
    const removed = await removeAction(access, { id, version });
    return seeOther(removed ? `${here}?done=removed#done` : `${here}/${id}/removal?changed=1#error-summary`);
  },
);
