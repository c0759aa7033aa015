import { z } from 'zod';
import { withdrawLink } from '@/lib/data/access/links';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { workshopParams } from '@/lib/http/guard/route-params';

const revocation = z.object({ link: z.string('missing').regex(/^[\w-]{1,64}$/, 'invalid') });

/** A link that is gone already is as withdrawn as it can be. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/links/withdraw',
    refusedAs: 'page',
    params: workshopParams,
    body: formBody(revocation),
    action: 'share',
  },
  async ({ access, params: { workshop }, body: { link } }) => {
    await withdrawLink(access, link);
    return seeOther(`/assessments/${access.assessmentId}/workshops/${workshop}?done=withdrawn#done`);
  },
);
