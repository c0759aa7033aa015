import { z } from 'zod';
import { contributionPath, receiptLine } from '@/lib/access/made-receipt';
import { renewReceipt } from '@/lib/data/contributions';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const renewal = z.object({ renew: z.literal('yes', 'missing') });

/** Another receipt code in place of one that was lost; nothing to do where nothing was given. */
export const POST = guardedRoute(
  { name: 'POST /assessments/contribution/receipt', answers: 'page', params: assessmentParams, body: formBody(renewal), action: 'contribute' },
  async ({ request, access }) => {
    const path = contributionPath(access.assessmentId);
    const renewed = await renewReceipt(access);
    if (renewed === undefined) return seeOther(path);
    return seeOther(`${path}?done=renewed#done`, [receiptLine(request, access.assessmentId, renewed.receipt)]);
  },
);
