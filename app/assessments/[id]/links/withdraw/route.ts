import { z } from 'zod';
import { withdrawLink } from '@/lib/data/access/links';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

const revocation = z.object({ link: z.string('missing').regex(/^[\w-]{1,64}$/, 'invalid') });

/** A link that is gone already is as withdrawn as it can be: a second click is no fault. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/links/withdraw',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(revocation),
    action: 'share',
  },
  async ({ access, body: { link } }) => {
    await withdrawLink(access, link);
    return seeOther(`/assessments/${access.assessmentId}/share?done=withdrawn#done`);
  },
);
