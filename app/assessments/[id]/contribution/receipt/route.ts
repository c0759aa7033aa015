import { z } from 'zod';
import { receiptFields } from '@/components/benchmark/contribution/contribution-standing';
import { contributionPath, receiptLine } from '@/lib/access/cookies/receipt-to-show';
import { createToken } from '@/lib/access/tokens/tokens';
import { renewReceipt } from '@/lib/data/pool/contributions';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import { requireUnchanged, withSeen } from '@/lib/http/responses/seen-fields';

const renewal = withSeen(z.object({ renew: z.literal('yes', 'missing'), once: onceKey }));

/** Another receipt code in place of the lost one that was seen to stand; nothing to do where nothing was given. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/contribution/receipt',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(renewal),
    action: 'contribute',
  },
  async ({ request, access, body: { once, seen } }) => {
    const path = contributionPath(access.assessmentId);
    const renewed = await renewReceipt(access, {
      once,
      look: (mark) =>
        requireUnchanged({
          seen,
          current: receiptFields(mark),
          code: 'other-receipt',
          again: [
            { name: 'once', value: createToken() },
            { name: 'renew', value: 'yes' },
          ],
        }),
    });
    if (renewed === undefined) return seeOther(path);
    return seeOther(`${path}?done=renewed#done`, [receiptLine(request, access.assessmentId, renewed.receipt)]);
  },
);
