import { z } from 'zod';
import { grantCookie } from '@/lib/access/access-cookie';
import { createAssessment } from '@/lib/data/assessments';
import { countryCode, nameLimit, optionalLine, requiredLine } from '@/lib/data/line-schema';
import { formIds } from '@/lib/instrument/instrument';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const newAssessment = z.object({
  city: requiredLine(nameLimit),
  country: countryCode,
  form: z.enum(formIds, 'missing'),
  startedBy: optionalLine(nameLimit),
  /** What the first page after the key leads to. */
  then: z.literal('workshop', 'invalid').optional(),
});

export const POST = guardedRoute(
  { name: 'POST /start/create', answers: 'page', params: noParams, body: formBody(newAssessment), limit: 'creation', makes: 10_000 },
  async ({ request, body: { startedBy, then, ...assessment } }) => {
    const { assessmentId, editToken } = await createAssessment({ ...assessment, ...(startedBy === undefined ? {} : { startedBy }) });
    return seeOther(`/assessments/${assessmentId}/share?new=1${then === undefined ? '' : '&then=workshop'}`, [grantCookie(request, assessmentId, editToken)]);
  },
);
