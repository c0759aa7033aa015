import { z } from 'zod';
import { answerStart } from '@/app/start/answer-start';
import { contributionPath } from '@/lib/access/receipt-to-show';
import { documentByteLimit } from '@/lib/data/assessment-document';
import { carryAssessment } from '@/lib/data/carry-assessment';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { onceKey } from '@/lib/security/once-key';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const carrying = z.object({ carry: z.literal('yes', 'missing'), once: onceKey });

/** Begins an assessment to the current version of the questionnaire; nothing to do where this is one. */
export const POST = guardedRoute(
  { name: 'POST /assessments/contribution/carry', refusedAs: 'page', params: assessmentParams, body: formBody(carrying), action: 'contribute', limit: 'creation', makes: documentByteLimit },
  async ({ request, access, body: { once }, words }) => {
    const created = await carryAssessment(access, once);
    return created === undefined ? seeOther(contributionPath(access.assessmentId)) : answerStart(request, words, created);
  },
);
