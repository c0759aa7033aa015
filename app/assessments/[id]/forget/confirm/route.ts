import { z } from 'zod';
import { dropMadeLink } from '@/lib/access/made-link';
import { dropReceipt } from '@/lib/access/made-receipt';
import { forgetAccess } from '@/lib/access/pages/held-tokens';
import { forgotten, seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const confirmation = z.object({ forget: z.literal('yes', 'missing') });

/** The link goes on opening the assessment; this browser no longer holds it. */
export const POST = guardedRoute(
  { name: 'POST /assessments/forget', answers: 'page', params: assessmentParams, body: formBody(confirmation), action: 'open' },
  async ({ request, access: { assessmentId } }) => {
    const cookies = [...(await forgetAccess(request, assessmentId)), ...dropMadeLink(request, assessmentId), ...dropReceipt(request, assessmentId)];
    return forgotten(request, seeOther('/start?forgotten=1#done', cookies));
  },
);
