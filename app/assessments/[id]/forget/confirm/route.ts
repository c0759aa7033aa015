import { z } from 'zod';
import { dropLinkToShow } from '@/lib/access/cookies/link-to-show';
import { dropReceipt } from '@/lib/access/cookies/receipt-to-show';
import { forgetAccess } from '@/lib/access/sources/browser-tokens';
import { forgotten, seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

const confirmation = z.object({ forget: z.literal('yes', 'missing') });

/** The link goes on opening the assessment; this browser no longer holds it. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/forget',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(confirmation),
    action: 'open',
  },
  async ({ request, access: { assessmentId } }) => {
    const cookies = [
      ...(await forgetAccess(request, assessmentId)),
      ...dropLinkToShow(request, assessmentId),
      ...dropReceipt(request, assessmentId),
    ];
    return forgotten(request, seeOther('/start?forgotten=1#done', cookies));
  },
);
