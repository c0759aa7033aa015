import { z } from 'zod';
import { changeForm } from '@/lib/data/assessment/assessments';
import { formIds } from '@/lib/instrument/model/instrument';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

const formChange = z.object({ form: z.enum(formIds, 'missing') });

export const POST = guardedRoute(
  {
    name: 'POST /assessments/form/change',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(formChange),
    action: 'answer',
  },
  async ({ access, body: { form } }) => {
    await changeForm(access, form);
    return seeOther(`/assessments/${access.assessmentId}?changed=1#done`);
  },
);
