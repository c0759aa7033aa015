import { z } from 'zod';
import { logoFields } from '@/components/assessment/office/office-fields';
import { removeLogo } from '@/lib/data/assessment/office';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import { requireUnchanged, withSeen } from '@/lib/http/responses/seen-fields';

const removal = withSeen(z.object({ remove: z.literal('logo', 'missing') }));

export const POST = guardedRoute(
  {
    name: 'POST /assessments/office/logo/remove',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(removal),
    action: 'present',
  },
  async ({ access, body: { seen } }) => {
    await removeLogo(access, (logo) => requireUnchanged({ seen, current: logoFields(logo), code: 'other-logo' }));
    return seeOther(`/assessments/${access.assessmentId}/office?done=removed#done`);
  },
);
