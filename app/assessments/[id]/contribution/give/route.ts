import { z } from 'zod';
import type { ContributionError } from '@/components/benchmark/contribution/contribution-query';
import { contributionPath, receiptLine } from '@/lib/access/cookies/receipt-to-show';
import { contribute } from '@/lib/data/pool/contributions';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

/** `digest` says which rows were seen; `agree` is the box that nobody ticks for anybody. */
const giving = z.object({
  digest: z.string('missing').regex(/^[\w-]{20,100}$/, 'invalid'),
  agree: z.literal('yes', 'invalid').optional(),
});

export const POST = guardedRoute(
  {
    name: 'POST /assessments/contribution/give',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(giving),
    action: 'contribute',
    makes: 10_000,
  },
  async ({ request, access, body: { digest, agree } }) => {
    const path = contributionPath(access.assessmentId);
    const refused = (error: ContributionError) => seeOther(`${path}?error=${error}#error-summary`);
    if (agree === undefined) return refused('agree');
    const outcome = await contribute(access, digest);
    switch (outcome.kind) {
      case 'given':
        return seeOther(`${path}?done=given#done`, [receiptLine(request, access.assessmentId, outcome.receipt)]);
      // A second click is no fault: what was given stands, and its code has been shown.
      case 'unchanged':
        return seeOther(`${path}?done=given#done`);
      case 'changed-since-preview':
        return refused('changed');
      case 'obstacles':
        return refused('obstacles');
    }
  },
);
