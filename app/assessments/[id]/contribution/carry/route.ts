import { z } from 'zod';
import { answerStart } from '@/app/start/_lib/answer-start';
import { contributionPath } from '@/lib/access/cookies/receipt-to-show';
import { documentByteLimit } from '@/lib/data/document/assessment-document';
import { carryAssessment } from '@/lib/data/whole/carry-assessment';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

const carrying = z.object({ carry: z.literal('yes', 'missing'), once: onceKey });

/** Begins an assessment to the current version of the questionnaire; nothing to do where this is one. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/contribution/carry',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(carrying),
    action: 'contribute',
    limit: 'creation',
    makes: documentByteLimit,
  },
  async ({ request, access, body: { once }, words }) => {
    const created = await carryAssessment(access, once);
    return created === undefined
      ? seeOther(contributionPath(access.assessmentId))
      : answerStart(request, words, created);
  },
);
