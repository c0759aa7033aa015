import { z } from 'zod';
import type { WithdrawalError } from '@/components/contribution/withdrawal-page';
import { hashReceipt } from '@/lib/access/receipts';
import { typedLine, withdrawalPath } from '@/lib/access/typed-code';
import { withdrawContribution } from '@/lib/data/contributions';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const withdrawal = z.object({ code: z.string('missing').max(200, 'too-long') });

/** As rare as opening links, since a code is a secret as they are. */
export const POST = guardedRoute(
  { name: 'POST /benchmark/withdrawal', refusedAs: 'page', params: noParams, body: formBody(withdrawal), limit: 'opening' },
  async ({ request, body: { code } }) => {
    const refused = (error: WithdrawalError) => seeOther(`${withdrawalPath}?error=${error}#error-summary`, [typedLine(request, code)]);
    if (code.trim() === '') return refused('missing');
    if (hashReceipt(code) === undefined) return refused('shape');
    if ((await withdrawContribution(code)) === 'unknown') return refused('unknown');
    return seeOther(`${withdrawalPath}?done=withdrawn#done`, [typedLine(request, '')]);
  },
);
