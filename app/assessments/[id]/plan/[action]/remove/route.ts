import { z } from 'zod';
import { removeAction } from '@/lib/data/actions';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { planParams } from '@/lib/security/route-params';

const removal = z.object({ version: z.string('missing').regex(/^\d{1,9}$/, 'invalid').transform(Number) });

export const POST = guardedRoute(
  { name: 'POST /assessments/plan/remove', refusedAs: 'page', params: planParams, body: formBody(removal), action: 'plan' },
  async ({ access, params: { action: id }, body: { version } }) => {
    const here = `/assessments/${access.assessmentId}/plan`;
    const removed = await removeAction(access, { id, version });
    return seeOther(removed ? `${here}?done=removed#done` : `${here}/${id}/removal?changed=1#error-summary`);
  },
);
