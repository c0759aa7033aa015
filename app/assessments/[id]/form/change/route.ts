import { z } from 'zod';
import { changeForm } from '@/lib/data/assessments';
import { formIds } from '@/lib/instrument/instrument';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const formChange = z.object({ form: z.enum(formIds, 'missing') });

export const POST = guardedRoute(
  { name: 'POST /assessments/form/change', refusedAs: 'page', params: assessmentParams, body: formBody(formChange), action: 'answer' },
  async ({ access, body: { form } }) => {
    await changeForm(access, form);
    return seeOther(`/assessments/${access.assessmentId}?changed=1#done`);
  },
);
