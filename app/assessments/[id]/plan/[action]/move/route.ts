import { z } from 'zod';
import { moveAction } from '@/lib/data/actions';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { planParams } from '@/lib/security/route-params';

const move = z.object({ to: z.enum(['up', 'down'], 'missing') });

/** Leads back to the action at its new place. */
export const POST = guardedRoute(
  { name: 'POST /assessments/plan/move', answers: 'page', params: planParams, body: formBody(move), action: 'plan' },
  async ({ access, params: { action: id }, body: { to } }) => {
    await moveAction(access, { id, to });
    return seeOther(`/assessments/${access.assessmentId}/plan#action-${id}`);
  },
);
