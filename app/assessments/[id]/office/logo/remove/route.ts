import { z } from 'zod';
import { removeLogo } from '@/lib/data/office';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const removal = z.object({ remove: z.literal('logo', 'missing') });

export const POST = guardedRoute(
  { name: 'POST /assessments/office/logo/remove', answers: 'page', params: assessmentParams, body: formBody(removal), action: 'present' },
  async ({ access }) => {
    await removeLogo(access);
    return seeOther(`/assessments/${access.assessmentId}/office?done=removed#done`);
  },
);
