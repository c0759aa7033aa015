import { z } from 'zod';
import { logoFields } from '@/components/office/office-fields';
import { removeLogo } from '@/lib/data/office';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';
import { requireUnchanged, withSeen } from '@/lib/security/seen-fields';

const removal = withSeen(z.object({ remove: z.literal('logo', 'missing') }));

export const POST = guardedRoute(
  { name: 'POST /assessments/office/logo/remove', refusedAs: 'page', params: assessmentParams, body: formBody(removal), action: 'present' },
  async ({ access, body: { seen } }) => {
    await removeLogo(access, (logo) => requireUnchanged({ seen, current: logoFields(logo), code: 'other-logo' }));
    return seeOther(`/assessments/${access.assessmentId}/office?done=removed#done`);
  },
);
