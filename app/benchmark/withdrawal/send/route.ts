import { z } from 'zod';
import type { WithdrawalError } from '@/components/benchmark/contribution/withdrawal-page';
import { hashReceipt } from '@/lib/access/tokens/receipts';
import { typedLine, withdrawalPath } from '@/lib/access/cookies/typed-code';
import { withdrawContribution } from '@/lib/data/pool/contributions';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

const withdrawal = z.object({ code: z.string('missing').max(200, 'too-long') });

/** As rare as opening links, since a code is a secret as they are. */
export const POST = guardedRoute(
  {
    name: 'POST /benchmark/withdrawal',
    refusedAs: 'page',
    params: noParams,
    body: formBody(withdrawal),
    limit: 'opening',
  },
  async ({ request, body: { code } }) => {
    const refused = (error: WithdrawalError) =>
      seeOther(`${withdrawalPath}?error=${error}#error-summary`, [typedLine(request, code)]);
    if (code.trim() === '') return refused('missing');
    if (hashReceipt(code) === undefined) return refused('shape');
    if ((await withdrawContribution(code)) === 'unknown') return refused('unknown');
    return seeOther(`${withdrawalPath}?done=withdrawn#done`, [typedLine(request, '')]);
  },
);
